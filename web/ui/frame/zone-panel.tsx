import { useState } from 'preact/hooks'
import { isZone } from '../../../shared/zone.ts'
import { session } from '../../session/session.ts'
import { Choices } from '../popover.tsx'
import type { PanelProps } from './panels.tsx'

/** A few near ones, and a search among all four hundred. */
export function ZonePanel({ view, set, close }: PanelProps) {
  const [text, setText] = useState('')
  const own = session.value?.workspace?.zone ?? 'UTC'
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const near = [...new Set([own, 'UTC', here, view.zone])]
  const found =
    text.length < 2 ? near : zones().filter((zone) => zone.toLowerCase().includes(text.trim()))
  const choose = (zone: string) => {
    set({ zone })
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0] && isZone(found[0])) choose(found[0])
      }}
    >
      <input
        class="input"
        type="search"
        aria-label="Find a zone"
        placeholder="Find a zone, such as Malta"
        value={text}
        onInput={(event) => setText(event.currentTarget.value.toLowerCase().replaceAll(' ', '_'))}
      />
      <Choices
        value={view.zone}
        options={found.slice(0, 30).map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
          help: zone === own ? "The workspace's zone" : zone === here ? 'Where you are' : undefined,
        }))}
        onChoose={choose}
      />
      {found.length === 0 && <p class="muted small panel-note">No zone has this in its name.</p>}
    </form>
  )
}

function zones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
}

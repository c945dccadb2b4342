import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { LOGS, type LogName } from '../../logs/logs.ts'
import { Dialog } from '../dialog.tsx'
import { Icon, type IconName } from '../icons.tsx'
import { useNames } from '../use-names.ts'
import { NAV } from './nav.ts'
import { useIdHits } from './use-id-hits.ts'
import { useView, useViewHref } from './view.ts'

export type Hit = { key: string; label: string; kind: string; href: string; icon: IconName }

const KINDS = [
  { path: '/campaigns', page: '/campaigns', kind: 'Campaign', icon: 'campaigns' },
  { path: '/sites', page: '/sites', kind: 'Site', icon: 'sites' },
  { path: '/offers', page: '/offers', kind: 'Offer', icon: 'offers' },
  { path: '/casinos', page: '/casinos', kind: 'Casino', icon: 'casinos' },
  { path: '/traffic-sources', page: '/sources', kind: 'Source', icon: 'sources' },
  { path: '/connections', page: '/connections', kind: 'Connection', icon: 'connections' },
] as const

const PAGES: Hit[] = NAV.flat().map(({ label, href, icon }) => ({
  key: href,
  label,
  href,
  icon,
  kind: 'Page',
}))

/** They have tabs and no entry of their own. */
const LOG_PAGES: Hit[] = (Object.keys(LOGS) as LogName[])
  .filter((log) => PAGES.every(({ href }) => href !== `/${log}`))
  .map((log) => ({
    key: log,
    label: LOGS[log],
    href: `/${log}`,
    icon: 'postbacks',
    kind: 'Page',
  }))

function useThings(): Hit[] {
  return KINDS.flatMap(({ path, page, kind, icon }) => {
    // The kinds are always the same, so the hooks inside are always in the same order.
    return useNames(path).all.map(({ id, name }) => ({
      key: id,
      label: name,
      kind,
      icon,
      href: `${page}/${id}`,
    }))
  })
}

/** Every word typed must be in the name or the kind; names that begin with it come first. */
export function findHits(hits: Hit[], text: string): Hit[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = hits.filter(({ label, kind }) => {
    const said = `${label} ${kind}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  const begins = ({ label }: Hit) => label.toLowerCase().startsWith(words[0] ?? '')
  return found.toSorted((left, right) => Number(begins(right)) - Number(begins(left))).slice(0, 12)
}

export function Search({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const { route } = useLocation()
  const href = useViewHref()
  const { zone } = useView()
  const things = useThings()
  const byId = useIdHits(text, zone)
  const hits: Hit[] = [...byId.hits, ...findHits([...PAGES, ...LOG_PAGES, ...things], text)]
  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    route(href(hit.href))
  }
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault()
    setAt(Math.max(0, Math.min(to, hits.length - 1)))
  }

  return (
    <Dialog title="Search" isTitleHidden onClose={onClose}>
      <input
        {...combobox(hits[at] ? `hit-${at}` : undefined)}
        class="input search-input"
        placeholder="A page, a campaign, a click id, a player…"
        autofocus
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(event, at + 1)
          if (event.key === 'ArrowUp') move(event, at - 1)
          if (event.key === 'Enter') open(hits[at])
        }}
      />
      <div class="search-hits" id="search-hits" role="listbox" aria-label="Found">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
          <div
            key={hit.key}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => open(hit)}
          >
            <Icon name={hit.icon} /> <span>{hit.label}</span> <small>{hit.kind}</small>
          </div>
        ))}
      </div>
      {hits.length === 0 && (
        <p class="muted" aria-live="polite">
          {byId.isLooking ? 'Looking…' : 'Nothing has this for its id or in its name.'}
        </p>
      )}
    </Dialog>
  )
}

/** A text box whose arrow keys move along the list under it. */
function combobox(active: string | undefined): object {
  return {
    role: 'combobox',
    'aria-label': 'Search pages, campaigns, offers, ids',
    'aria-expanded': 'true',
    'aria-controls': 'search-hits',
    'aria-activedescendant': active,
  }
}

import { useLocation } from 'preact-iso'
import { useRef, useState } from 'preact/hooks'
import type { Lookup } from '../../shared/lookup.ts'
import { api } from '../api.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { useKeys } from '../ui/keys.ts'
import { toastError } from '../ui/toast.tsx'
import { placeOf } from './find-id.ts'
import type { LogName } from './logs.ts'

/** Any id there is: what it is an id of is found out, and shown where it can be. */
export function SearchBox({ log }: { log: LogName }) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const { route } = useLocation()
  const href = useViewHref()
  const box = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', does: 'Find an id', run: () => box.current?.focus() }])

  async function find(event: Event) {
    event.preventDefault()
    const q = text.trim()
    if (q === '') return
    setSaid('Looking…')
    try {
      const found = await api.get<Lookup>('/lookup', { q })
      const place = placeOf(found, q, log)
      setSaid(place === null ? nothingOf(found) : null)
      if (place === null) return
      setText('')
      route(href(place))
    } catch (error) {
      setSaid(null)
      toastError(error)
    }
  }

  return (
    <search class="log-search">
      <form class="row" onSubmit={(event) => void find(event)}>
        <input
          ref={box}
          class="input"
          type="search"
          enterkeyhint="search"
          aria-label="Click id, transaction, player or source click id"
          placeholder="Click, player, transaction…"
          spellcheck={false}
          autocapitalize="off"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setSaid(null)
          }}
        />
        <span class="small muted" aria-live="polite">
          {said}
        </span>
      </form>
    </search>
  )
}

function nothingOf({ isComplete }: Lookup): string {
  return isComplete
    ? 'Nothing has this id.'
    : 'Not among the newest visits; older ones were not read.'
}

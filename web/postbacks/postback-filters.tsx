import { useEffect, useRef, useState } from 'preact/hooks'
import { useKeys } from '../ui/keys.ts'
import { EVENT_NAMES, VERDICTS } from './verdict-chip.tsx'

export const FILTERS = ['verdict', 'offerId', 'event', 'clickId'] as const

type Props = {
  query: Record<string, string>
  offers: { id: string; name: string }[]
  onChange: (changes: Record<string, string | null>) => void
}

export function PostbackFilters({ query, offers, onChange }: Props) {
  const choice = (name: string, label: string, options: [string, string][]) => (
    <select
      class="select"
      aria-label={label}
      value={query[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || null })}
    >
      <option value="">{label}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
  return (
    <search class="row">
      {choice(
        'verdict',
        'Any verdict',
        Object.entries(VERDICTS).map(([code, { label }]) => [code, label]),
      )}
      {choice('event', 'Any event', Object.entries(EVENT_NAMES))}
      {choice(
        'offerId',
        'Any offer',
        offers.map(({ id, name }) => [id, name]),
      )}
      <ClickIdBox
        value={query.clickId ?? ''}
        onChange={(clickId) => onChange({ clickId: clickId || null })}
      />
    </search>
  )
}

/** Asks when typing pauses, not at each key. */
function ClickIdBox({ value, onChange }: { value: string; onChange: (clickId: string) => void }) {
  const [text, setText] = useState(value)
  const box = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', does: 'Find a click id', run: () => box.current?.focus() }])
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), 300)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      ref={box}
      class="input click-id-box"
      type="search"
      aria-label="Click id"
      placeholder="Click id"
      spellcheck={false}
      value={text}
      onInput={(event) => setText(event.currentTarget.value.trim().toLowerCase())}
    />
  )
}

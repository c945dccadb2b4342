import type { ComponentChildren } from 'preact'
import './chip.css'

/** What a chip is about: a layer, or how things stand. Never colour alone: the words carry it. */
export type Tone = 'neutral' | 'signal' | 'outcome' | 'green' | 'amber' | 'red'

export function Chip({
  tone = 'neutral',
  title,
  children,
}: {
  tone?: Tone
  title?: string | undefined
  children: ComponentChildren
}) {
  return (
    <span class={`chip ${tone}`} title={title}>
      {children}
    </span>
  )
}

/** A filter that is on, with a button that takes it off. */
export function FilterChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <span class="chip filter">
      {label}
      <button type="button" aria-label={`Remove the filter ${label}`} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}

/** A coloured dot beside words that say the same. */
export function Dot({ tone }: { tone: Tone }) {
  return <span class={`dot ${tone}`} aria-hidden="true" />
}

import { useState } from 'preact/hooks'
import { session } from '../../session/session.ts'
import { Choices } from '../popover.tsx'
import { isRangeName, RANGES, type RangeName } from './range.ts'
import type { useSetParams, View } from './view.ts'

export type PanelProps = { view: View; set: ReturnType<typeof useSetParams>; close: () => void }

export function RangePanel({ view, set, close }: PanelProps) {
  const [days, setDays] = useState(view.days)
  return (
    <>
      <Choices<RangeName>
        value={isRangeName(view.range) ? view.range : null}
        options={Object.entries(RANGES).map(([value, label]) => ({
          value: value as RangeName,
          label,
        }))}
        onChoose={(range) => {
          set({ range, from: null, to: null })
          close()
        }}
      />
      <form
        class="panel-form"
        onSubmit={(event) => {
          event.preventDefault()
          set(days)
          close()
        }}
      >
        <label>
          From
          <input
            class="input"
            type="date"
            required
            value={days.from}
            max={days.to}
            onInput={(event) => setDays({ ...days, from: event.currentTarget.value })}
          />
        </label>
        <label>
          To, included
          <input
            class="input"
            type="date"
            required
            value={days.to}
            min={days.from}
            onInput={(event) => setDays({ ...days, to: event.currentTarget.value })}
          />
        </label>
        <button type="submit" class="button">
          Show these days
        </button>
      </form>
    </>
  )
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'SEK', 'NOK', 'CAD', 'AUD', 'BRL', 'JPY', 'USDT']

export function CurrencyPanel({ view, set, close }: PanelProps) {
  const own = session.value?.workspace?.currency ?? 'EUR'
  const all = [...new Set([own, ...CURRENCIES, view.currency])]
  return (
    <>
      <Choices
        value={view.currency}
        options={all.map((currency) => ({
          value: currency,
          label: currency,
          help: currency === own ? "The workspace's currency" : undefined,
        }))}
        onChoose={(currency) => {
          set({ currency })
          close()
        }}
      />
      <p class="muted small panel-note">
        Amounts in other currencies are not converted yet: a report leaves them out and lists them.
      </p>
    </>
  )
}

export function AsOfPanel({ view, set, close }: PanelProps) {
  const [text, setText] = useState(view.asOf?.slice(0, 16) ?? '')
  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault()
        set({ asOf: `${text}:00Z` })
        close()
      }}
    >
      <p class="muted small">
        Delayed numbers as they were known at a moment: before a restatement, or when a month was
        closed.
      </p>
      <label>
        Moment, UTC
        <input
          class="input"
          type="datetime-local"
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        Show what was known then
      </button>
      {view.asOf !== null && (
        <button
          type="button"
          class="button"
          onClick={() => {
            set({ asOf: null })
            close()
          }}
        >
          Back to now
        </button>
      )}
    </form>
  )
}

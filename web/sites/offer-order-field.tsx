import { useState } from 'preact/hooks'
import { countryName } from '../ui/countries.ts'
import { FieldShell } from '../ui/field.tsx'
import { useViewHref } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'
import type { Binding } from '../ui/use-form.ts'
import { type Shown, useShown } from './shown-casinos.ts'

type OrderProps = { bind: Binding<string[]>; market: string }

/** Offers in the order players see them. */
export function OfferOrderField({ bind, market }: OrderProps) {
  const { all, isLoading, find } = useShown(market)
  const href = useViewHref()
  const [said, setSaid] = useState('')
  const { value: ids } = bind
  const left = all.filter(({ offer }) => !ids.includes(offer.id))

  function move(from: number, to: number) {
    const next = [...ids]
    next.splice(to, 0, ...next.splice(from, 1))
    bind.onChange(next)
    setSaid(`${find(ids[from]!)?.offer.name ?? 'The offer'} is number ${to + 1} now.`)
  }

  return (
    <FieldShell
      name={bind.name}
      error={bind.error}
      label="Offers, in the order players see them"
      help={
        !isLoading && all.length === 0 ? (
          <>
            There are no offers yet. <a href={href('/offers/new')}>Make one</a>: what you typed here
            waits.
          </>
        ) : undefined
      }
      isGroup
    >
      {ids.length > 0 && (
        <ol class="offer-order">
          {ids.map((id, at) => (
            <li key={id}>
              <span class="offer-position">{at + 1}</span>
              <OfferWords shown={find(id)} market={market} />
              <MoveButton
                name="arrow-up"
                label={`Move ${find(id)?.offer.name} up`}
                isOff={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <MoveButton
                name="arrow-down"
                label={`Move ${find(id)?.offer.name} down`}
                isOff={at === ids.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <MoveButton
                name="close"
                label={`Take ${find(id)?.offer.name} off the site`}
                onClick={() => bind.onChange(ids.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ol>
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
      <select
        class="input"
        name={bind.name}
        aria-label="Add an offer"
        aria-invalid={bind.error ? 'true' : undefined}
        required={ids.length === 0}
        data-missing="Choose at least one offer."
        disabled={ids.length > 0 && (left.length === 0 || ids.length >= 30)}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) bind.onChange([...ids, event.currentTarget.value])
          event.currentTarget.value = ''
        }}
      >
        <option value="">{isLoading ? 'Loading…' : addWords(all.length, left.length)}</option>
        {left.map(({ offer }) => (
          <option key={offer.id} value={offer.id}>
            {offer.name}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}

function addWords(all: number, left: number): string {
  if (all === 0) return 'No offers yet'
  return left > 0 ? 'Add an offer' : 'All offers are on it'
}

function OfferWords({ shown, market }: { shown: Shown | undefined; market: string }) {
  const href = useViewHref()
  return (
    <span class="offer-words">
      {shown?.offer.name ?? 'An offer that is gone'}
      {shown && !shown.isForMarket && (
        <small>
          {shown.casino?.name} does not take players of {countryName(market)}: it is left out
        </small>
      )}
      {shown?.casino && shown.casino.reviewedAt === null && (
        <small>
          {shown.casino.name} is not reviewed yet:{' '}
          <a href={href(`/casinos/${shown.casino.id}`)}>review it</a>
        </small>
      )}
    </span>
  )
}

type MoveProps = {
  name: Parameters<typeof Icon>[0]['name']
  label: string
  isOff?: boolean
  onClick: () => void
}

function MoveButton({ name, label, isOff = false, onClick }: MoveProps) {
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={label}
      disabled={isOff}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  )
}

import { askingFor, ChoiceField, SelectField } from '../ui/choice-field.tsx'
import { useViewHref } from '../ui/frame/view.ts'
import { RowsField } from '../ui/rows-field.tsx'
import { type Binding, type Form, part } from '../ui/use-form.ts'
import type { CampaignValues } from './campaign-values.ts'
import { useOffers, useSiteList } from './destination-lists.ts'
import type { DestinationValues, WeightedValues } from './destination-values.ts'
import { SendingFields } from './sending-fields.tsx'

/** Where its visitors go. */
export function DestinationStep({ form }: { form: Form<CampaignValues> }) {
  return (
    <>
      <DestinationPicker bind={form.field('destination')} label="Visitors go to" />
      <SendingFields form={form} />
    </>
  )
}

type PickerProps = { bind: Binding<DestinationValues>; label: string }

/** A site, or offers by weight: of a campaign, or of one of its rules. */
export function DestinationPicker({ bind, label }: PickerProps) {
  // What is refused of the destination as a whole is said of the choice.
  const error = bind.error?.at === bind.name ? bind.error : undefined
  const kind = part(bind, 'kind')
  return (
    <>
      <ChoiceField
        bind={{ ...kind, error: error ?? kind.error }}
        label={label}
        choices={[
          { value: 'site', label: 'A site', help: 'A landing page or offer wall, then a casino.' },
          {
            value: 'offers',
            label: 'Offers, directly',
            help: 'Straight to a casino; several are shared out by weight.',
          },
        ]}
      />
      {bind.value.kind === 'site' ? (
        <SiteChoice bind={part(bind, 'siteId')} />
      ) : (
        <OfferWeights bind={part(bind, 'offers')} />
      )}
    </>
  )
}

function SiteChoice({ bind }: { bind: Binding<string> }) {
  const list = useSiteList()
  const sites = list.data?.data
  const href = useViewHref()
  const chosen = sites?.find(({ id }) => id === bind.value)
  return (
    <SelectField
      bind={bind}
      label="Site"
      required
      missing="Choose the site that visitors see."
      choices={[
        { value: '', label: askingFor('Choose a site', list) },
        ...(sites ?? []).map(({ id, name, publishedVersion }) => ({
          value: id,
          label: publishedVersion === null ? `${name} (not published)` : name,
        })),
      ]}
      help={
        chosen && chosen.publishedVersion === null ? (
          <span class="needs-look">
            It is not published yet. <a href={href(`/sites/${chosen.id}`)}>Publish it first</a>:
            what you typed here waits.
          </span>
        ) : (
          <>
            Only published sites can be used. <a href={href('/sites/new')}>Make a site</a>
          </>
        )
      }
    />
  )
}

const BLANK: WeightedValues = { offerId: '', weight: 1 }

function OfferWeights({ bind }: { bind: Binding<WeightedValues[]> }) {
  const offers = useOffers() ?? []
  const total = bind.value.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  return (
    <RowsField
      bind={bind}
      label="Offers and their weights"
      noun="offer"
      columns={['Offer', 'Weight', 'Share']}
      blank={BLANK}
      addLabel="Add an offer"
      canAdd={bind.value.length < 30}
      help="A visitor who comes back is sent to the same offer."
      cells={(row, change, inputOf) => [
        <select
          {...inputOf('offerId', 'Offer')}
          class="input"
          required
          data-missing="Choose an offer, or remove the row."
          value={row.offerId}
          onChange={(event) => change({ offerId: event.currentTarget.value })}
        >
          <option value="">Choose an offer</option>
          {offers.map(({ id, name }) => (
            <option
              key={id}
              value={id}
              disabled={id !== row.offerId && bind.value.some(({ offerId }) => offerId === id)}
            >
              {name}
            </option>
          ))}
        </select>,
        <input
          {...inputOf('weight', 'Weight')}
          class="input input-number"
          type="number"
          required
          min={1}
          max={1000}
          step={1}
          data-missing="Give it a weight from 1 to 1000."
          value={row.weight ?? ''}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            change({ weight: Number.isNaN(valueAsNumber) ? null : valueAsNumber })
          }
        />,
        <span class="rows-share">{shareOf(row.weight, total)}</span>,
      ]}
    />
  )
}

function shareOf(weight: number | null, total: number): string {
  return weight === null || total === 0 ? '–' : `${Math.round((weight / total) * 100)} %`
}

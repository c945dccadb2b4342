import type { Casino } from '../../shared/casino.ts'
import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'
import { CasinoFields, MORE_FIELDS, MoreCasinoFields } from '../casinos/casino-fields.tsx'
import type { CasinoValues } from '../casinos/casino-values.ts'
import { askingFor, ChoiceField, SelectField } from '../ui/choice-field.tsx'
import { TextField } from '../ui/field.tsx'
import { type Form, part } from '../ui/use-form.ts'
import type { OfferValues } from './offer-values.ts'

/** Whose deal it is and where a player is sent. */
export function DetailsStep({ form, isNew }: { form: Form<OfferValues>; isNew: boolean }) {
  const { values } = form
  return (
    <>
      <CasinoChoice form={form} isNew={isNew} />
      <h2>The deal</h2>
      <TextField
        bind={form.field('name')}
        label="Offer name"
        required
        maxLength={80}
        missing="Give the offer a name."
        placeholder="Lucky Bay DE, CPA 120"
        help="For you and your reports. One offer is one deal: a second deal is a second offer."
      />
      <TextField
        bind={form.field('trackingLink')}
        label="Tracking link"
        required
        isCode
        type="url"
        missing="Paste the link that the casino gave you."
        placeholder="https://track.casino.example/?btag=…"
        help="As the affiliate platform gave it, without a click id of its own."
      />
      <div class="field-row">
        <TextField
          bind={form.field('clickIdParam')}
          label="Click id parameter"
          required
          isCode
          pattern="[A-Za-z][A-Za-z0-9_.\-]{0,39}"
          refused="Use letters, digits and underscores, such as visit_id."
          missing="Without it no conversion finds its click. Affilka reads visit_id."
          help="Carries our click id to the casino. Affilka gives visit_id back."
        />
        <TextField
          bind={form.field('subIdParam')}
          label="Sub-id parameter"
          isOptional
          isCode
          pattern="[A-Za-z][A-Za-z0-9_.\-]{0,39}"
          refused="Use letters, digits and underscores, such as sub_id."
          help="Carries the campaign's or site's short name, so that report rows without a click id can still be tied to it."
        />
      </div>
      {isNew && values.casinoKind === 'new' && (
        <details class="more" open={isAboutMore(form.field('casino').error?.at) || undefined}>
          <summary>More for the casino's card</summary>
          <div class="form">
            <MoreCasinoFields bind={(key) => part(form.field('casino'), key)} />
          </div>
        </details>
      )}
    </>
  )
}

/** Whether an error is about a field that would be folded away. */
function isAboutMore(at: string | undefined): boolean {
  return MORE_FIELDS.some((name) => at === `casino.${name}`)
}

function CasinoChoice({ form, isNew }: { form: Form<OfferValues>; isNew: boolean }) {
  const list = useResource<Page<Casino>>('/casinos?limit=500')
  const casinos = list.data?.data ?? []
  const { values } = form
  const existing = (
    <SelectField
      bind={form.field('casino.id')}
      label="Casino"
      required
      missing="Choose the casino this deal is for."
      choices={[
        { value: '', label: askingFor('Choose a casino', list) },
        ...casinos.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
  if (!isNew) return existing
  const bind = form.field('casino')

  /** An offer is most often called like its casino, so the name is not asked twice. */
  function rename(casino: CasinoValues) {
    const follows = values.name === '' || values.name === values.casino.name
    form.set(follows ? { casino, name: casino.name } : { casino })
  }

  return (
    <>
      {casinos.length > 0 && (
        <ChoiceField
          bind={form.field('casinoKind')}
          label="Casino"
          choices={[
            { value: 'new', label: 'A new casino', help: 'Its entry is made with the offer.' },
            { value: 'existing', label: 'One that is there', help: 'A second deal for a brand.' },
          ]}
        />
      )}
      {values.casinoKind === 'existing' ? (
        existing
      ) : (
        <CasinoFields bind={(key) => part({ ...bind, onChange: rename }, key)} />
      )}
    </>
  )
}

import { SelectField } from '../ui/choice-field.tsx'
import { COUNTRIES } from '../ui/countries.ts'
import { TextArea, TextField } from '../ui/field.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { slugOf } from '../ui/slug.ts'
import type { Form } from '../ui/use-form.ts'
import { OfferOrderField } from './offer-order-field.tsx'
import type { SiteValues } from './site-values.ts'

type FieldsProps = { form: Form<SiteValues>; isNew: boolean }

/** Where it is for, and what is on it. */
export function MarketFields({ form, isNew }: FieldsProps) {
  const name = form.field('name')
  const { values } = form
  return (
    <>
      <TextField
        bind={{
          ...name,
          // The address follows the name until it is written by hand.
          onChange: (typed) =>
            form.set(
              isNew && values.slug === slugOf(values.name)
                ? { name: typed, slug: slugOf(typed) }
                : { name: typed },
            ),
        }}
        label="Name"
        required
        maxLength={80}
        missing="Give the site a name."
        placeholder="Top casinos DE"
        help="Also the title of the page in a browser's tab."
      />
      {isNew && (
        <TextField
          bind={form.field('slug')}
          label="Address"
          isCode
          required
          pattern="[a-z0-9][a-z0-9\-]{1,46}[a-z0-9]"
          missing="Give the site an address, such as top-casinos-de."
          refused="Use 3 to 48 small letters, digits and hyphens, such as top-casinos-de."
          help={`${publicOrigin()}/s/${values.slug || '…'} · it stays as it is once the site is made.`}
        />
      )}
      <SelectField
        bind={form.field('market')}
        label="Market"
        choices={COUNTRIES}
        help="Decides the help line, the age limit and which casinos may be shown."
      />
      <OfferOrderField bind={form.field('offerIds')} market={values.market} />
    </>
  )
}

/** What it says. */
export function WordFields({ form }: { form: Form<SiteValues> }) {
  return (
    <>
      <TextField
        bind={form.field('headline')}
        label="Headline"
        required
        maxLength={120}
        missing="Write a headline."
        placeholder="The best welcome bonuses in Germany"
      />
      <TextArea
        bind={form.field('intro')}
        label="Introduction"
        isOptional
        rows={4}
        maxLength={600}
        help="One or two sentences under the headline."
      />
      <TextField
        bind={form.field('locale')}
        label="Language"
        required
        isCode
        list="locales"
        pattern="[a-z]{2}(-[A-Z]{2})?"
        missing="Say which language, such as en or de-AT."
        refused="Use a locale such as en or de-AT."
        help="Of the words around the casinos, and how numbers are written."
      />
      <datalist id="locales">
        {['en', 'de', 'de-AT', 'sv', 'fi', 'nb', 'da', 'es', 'it', 'fr', 'nl', 'pl', 'pt-BR'].map(
          (locale) => (
            <option key={locale} value={locale} />
          ),
        )}
      </datalist>
    </>
  )
}

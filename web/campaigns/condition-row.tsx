import { BROWSERS, DEVICES, SYSTEMS, WEEKDAYS } from '../../shared/visitor-field.ts'
import { SelectField } from '../ui/choice-field.tsx'
import { COUNTRIES } from '../ui/countries.ts'
import { TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icons.tsx'
import { ListField } from '../ui/list-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { type Binding, part } from '../ui/use-form.ts'
import type { About, ConditionValues } from './rule-values.ts'
import { TickList } from './tick-list.tsx'
import { valueName } from './value-name.ts'

const ABOUTS: { value: About; label: string }[] = [
  { value: 'country', label: 'Country' },
  { value: 'region', label: 'Region' },
  { value: 'city', label: 'City' },
  { value: 'language', label: 'Language' },
  { value: 'device', label: 'Device' },
  { value: 'os', label: 'System' },
  { value: 'browser', label: 'Browser' },
  { value: 'network', label: 'Network' },
  { value: 'isp', label: 'Provider' },
  { value: 'referrer', label: 'Referrer' },
  { value: 'query', label: 'Link parameter' },
  { value: 'weekday', label: 'Weekday' },
  { value: 'hours', label: 'Hour' },
  { value: 'bot', label: 'A bot' },
]

const EXAMPLES: Partial<Record<About, string>> = {
  region: 'Bavaria, US-NJ',
  city: 'Berlin, Hamburg',
  language: 'de, pt-BR',
  network: 'AS3320',
  isp: 'Deutsche Telekom AG',
  referrer: 'news.example',
  query: '77, 78',
}

const HOURS = { required: true, unit: ':00', missing: 'Give an hour from 0 to 24.' }

type RowProps = {
  bind: Binding<ConditionValues>
  number: number
  onRemove: (() => void) | undefined
}

/** What a condition is about, whether it is so or not, and what it is compared with. */
export function ConditionRow({ bind, number, onRemove }: RowProps) {
  const { not, about } = bind.value
  const error = bind.error?.at === bind.name ? bind.error : undefined
  return (
    <div class="condition">
      <SelectField
        bind={{
          ...part(bind, 'about'),
          error,
          // Values of one thing are none of another.
          onChange: (next) => bind.onChange({ ...bind.value, about: next, values: [] }),
        }}
        label={`Condition ${number}`}
        choices={ABOUTS}
      />
      <SelectField
        bind={{
          name: `${bind.name}.not`,
          value: not ? 'not' : 'is',
          error: undefined,
          onChange: (next) => bind.onChange({ ...bind.value, not: next === 'not' }),
        }}
        label="holds when it"
        choices={[
          { value: 'is', label: about === 'bot' ? 'is one' : 'is' },
          { value: 'not', label: about === 'bot' ? 'is not one' : 'is not' },
        ]}
      />
      <div class="condition-values">
        <ValuesOf bind={bind} />
      </div>
      {onRemove && (
        <button
          type="button"
          class="button quiet icon"
          aria-label={`Remove condition ${number}`}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

function ValuesOf({ bind }: { bind: Binding<ConditionValues> }) {
  const { about } = bind.value
  const values = part(bind, 'values')
  const named = (field: 'device' | 'os' | 'browser', list: readonly string[]) => (
    <TickList
      bind={values}
      label="Any of"
      choices={list.map((value) => ({ value, label: asLabel(valueName(field, value)) }))}
    />
  )
  switch (about) {
    case 'bot':
      return null
    case 'device':
      return named('device', DEVICES)
    case 'os':
      return named('os', SYSTEMS)
    case 'browser':
      return named('browser', BROWSERS)
    case 'weekday':
      return (
        <>
          <TickList
            bind={part(bind, 'days')}
            label="Any of"
            // As most calendars have it, Sunday last.
            choices={[...WEEKDAYS.slice(1), WEEKDAYS[0]].map((value) => ({
              value,
              label: value.charAt(0).toUpperCase() + value.slice(1, 3),
            }))}
          />
          <ZoneText bind={part(bind, 'zone')} />
        </>
      )
    case 'hours':
      return (
        <>
          <div class="condition-pair">
            <NumberField bind={part(bind, 'from')} label="From" {...HOURS} min={0} max={23} />
            <NumberField bind={part(bind, 'until')} label="To" {...HOURS} min={1} max={24} />
          </div>
          <ZoneText bind={part(bind, 'zone')} />
        </>
      )
    case 'country':
      return (
        <ListField
          bind={values}
          label="Any of"
          placeholder="DE, AT"
          suggestions={COUNTRIES}
          tidy={countryCode}
        />
      )
    case 'query':
      return (
        <>
          <TextField
            bind={part(bind, 'param')}
            label="Its name"
            isCode
            required
            missing="Say which parameter, such as zone."
            placeholder="zone"
          />
          <ListField bind={values} label="Any of" placeholder={EXAMPLES.query!} />
        </>
      )
    default:
      return <ListField bind={values} label="Any of" placeholder={EXAMPLES[about]!} />
  }
}

function ZoneText({ bind }: { bind: Binding<string> }) {
  return (
    <TextField
      bind={bind}
      label="In the zone"
      required
      list="rule-zones"
      missing="Say which zone, such as Europe/Malta."
    />
  )
}

/** iOS stays as it is. */
function asLabel(name: string): string {
  return name.replace(/^(the|another) /, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

/** DE, whether it was typed as de or as Germany. */
function countryCode(text: string): string {
  const typed = text.toLowerCase()
  const named = COUNTRIES.find(({ label }) => label.toLowerCase() === typed)
  return named?.value ?? text.toUpperCase()
}

import { type FieldProps, TextField } from './field.tsx'
import type { Binding } from './use-form.ts'

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** Typed with the browser's help: there are four hundred of them. */
export function ZoneField(props: FieldProps & { bind: Binding<string> }) {
  return (
    <>
      <TextField {...props} required list="zones" missing="Say which zone, such as Europe/Malta." />
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}

/** Why a field is refused and how to mend it. `at` is the exact input, when a field has several. */
export type FieldError = { at: string; message: string; fix?: string | undefined }

/** The form's field that an error of the API is about: the same name, or the nearest above or below. */
export function fieldFor(field: string, names: string[]): string | null {
  if (names.includes(field)) return field
  const above = names
    .filter((name) => field.startsWith(`${name}.`))
    .sort((one, other) => other.length - one.length)[0]
  return above ?? names.find((name) => name.startsWith(`${field}.`)) ?? null
}

/** What the browser's own checks (required, min, type…) refuse, in words, for each named input. */
export function checkInputs(form: HTMLFormElement): FieldError[] {
  return (Array.from(form.elements) as unknown as Input[])
    .filter((input) => input.name && !input.validity.valid)
    .map((input) => ({ at: input.name, message: refusal(input) }))
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function refusal(input: Input): string {
  const { validity, dataset } = input
  if (validity.valueMissing) return dataset.missing ?? 'Fill this in.'
  if (validity.typeMismatch || validity.patternMismatch) {
    return dataset.refused ?? 'Not a web address. Begin it with https:// and leave out spaces.'
  }
  const { min, max, step } = input as HTMLInputElement
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    return max === '' ? `Use ${min} or more.` : `Use ${min} to ${max}.`
  }
  if (validity.stepMismatch) return step === '1' ? 'Use a whole number.' : `Use steps of ${step}.`
  return validity.badInput ? 'Write a number.' : 'This cannot be kept as it is.'
}

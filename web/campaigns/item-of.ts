import type { Binding } from '../ui/use-form.ts'

/** One of a list, under the name the API's errors have for it: paths.2. */
export function itemOf<Item>(bind: Binding<Item[]>, index: number): Binding<Item> {
  const name = `${bind.name}.${index}`
  return {
    name,
    value: bind.value[index]!,
    error: `${bind.error?.at}.`.startsWith(`${name}.`) ? bind.error : undefined,
    onChange: (item) => bind.onChange(bind.value.with(index, item)),
  }
}

/** Markup that is safe to send. Only `html` makes it, so a plain text is always escaped first. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Value = Html | string | number | null | false | readonly Value[]

/** Markup with its values escaped; null and false are left out. Quote every attribute. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  let markup = parts[0]!
  values.forEach((value, index) => {
    markup += markupOf(value) + parts[index + 1]!
  })
  return new Html(markup)
}

function markupOf(value: Value): string {
  if (value === null || value === false) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'object') return value.map(markupOf).join('')
  return escapeHtml(String(value))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Good for text and for quoted attributes. Control characters have no place in either. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character]!)
}

/** A text as one part of an address. Half a character, which encoding refuses, becomes U+FFFD. */
export function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

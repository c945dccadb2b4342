const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'dv'])

/**
 * The site's own locale where it speaks `language`, so that de-AT stays de-AT, else the language.
 * With null, the site's locale whatever it speaks.
 */
export function languageTag(siteLocale: string, language: string | null): string {
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(siteLocale)) return language ?? 'und'
  const speaksIt = language === null || siteLocale.startsWith(language)
  return speaksIt ? siteLocale : language
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0]!) ? 'rtl' : 'ltr'
}

// Making one of these takes longer than the rest of a page, so each is made once per locale.
const countryNames = new Map<string, Intl.DisplayNames>()
const numberFormats = new Map<string, Intl.NumberFormat>()

/** Germany, Deutschland; the code itself where nobody knows a name. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  const make = () => new Intl.DisplayNames([locale], { type: 'region' })
  return madeOnce(countryNames, locale, make).of(code) ?? code
}

export function writtenNumber(value: number, locale: string, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const make = () => new Intl.NumberFormat(locale, options)
  return madeOnce(numberFormats, `${locale} ${digits}`, make).format(value)
}

function madeOnce<Value>(made: Map<string, Value>, name: string, make: () => Value): Value {
  let value = made.get(name)
  if (value === undefined) {
    value = make()
    made.set(name, value)
  }
  return value
}

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

/** Germany, Deutschland; the code itself where nobody knows a name. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

export function writtenNumber(value: number, locale: string, digits = 0): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(locale, format).format(value)
}

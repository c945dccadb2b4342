import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fi } from './texts/fi.ts'
import { sv } from './texts/sv.ts'

export const COMPLIANCE_PAGES = ['terms', 'privacy', 'disclosure', 'responsible-gambling'] as const
export type CompliancePage = (typeof COMPLIANCE_PAGES)[number]

/** A heading with paragraphs, or with a list. */
export type Section = { heading: string; text: string | readonly string[] }
export type ComplianceText = { title: string; sections: readonly Section[] }

/** What the built-in texts need to know of a site. */
export type Facts = { siteName: string; minimumAge: number }

/** Everything a page says that nobody typed. */
export type Texts = {
  addiction: string
  help: string
  advertisement: string
  paidByCasinos: string
  howWeEarn: string
  otherCountry: string
  /** Whose it is, after the figure. */
  ourRating: string
  welcomeBonus: string
  freeSpins: (count: number, written: string) => string
  noBonus: string
  terms: string
  termsUnknown: string
  payments: string
  licence: string
  licenceUnknown: string
  visit: (casino: string) => string
  adultsAndTerms: (age: number) => string
  noCasinos: string
  beforeYouPlay: { heading: string; rules: readonly string[] }
  back: string
  market: string
  regulator: string
  selfExclusion: string
  pages: string
  onlyAdults: (age: number) => string
  compliance: (facts: Facts) => Record<CompliancePage, ComplianceText>
}

const LANGUAGES: Record<string, Texts> = { de, en, es, fi, sv }

/** The texts for a locale, and the language they are in: English where we have none of its own. */
export function textsFor(locale: string): { texts: Texts; language: string } {
  const language = locale.slice(0, 2).toLowerCase()
  if (Object.hasOwn(LANGUAGES, language)) return { texts: LANGUAGES[language]!, language }
  return { texts: en, language: 'en' }
}

export const BUILT_IN_LANGUAGES = Object.keys(LANGUAGES)

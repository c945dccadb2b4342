import type { VisitorField } from '../../../shared/visitor-field.ts'
import { browserOf, systemOf } from './user-agent.ts'
import type { Visitor } from './visitor.ts'

/** Every way a visitor's country, browser, … is called; nothing when it is not known. */
export function wordsOf(visitor: Visitor, field: VisitorField): string[] {
  switch (field) {
    case 'region':
      return regionWords(visitor)
    case 'language':
      return languageWords(visitor.language)
    case 'os':
      return [systemOf(visitor.userAgent)]
    case 'browser':
      return [browserOf(visitor.userAgent)]
    case 'network':
      return visitor.network === null ? [] : [String(visitor.network)]
    case 'referrer':
      return hostWords(visitor.referrer)
    case 'device':
      return [visitor.device]
    default: {
      const word = visitor[field]
      return word === null ? [] : [word]
    }
  }
}

/** Bavaria, BY or DE-BY: as Cloudflare writes it and as ISO 3166-2 does. */
function regionWords({ country, subdivision, subdivisionCode }: Visitor): string[] {
  const words = subdivision === null ? [] : [subdivision]
  if (subdivisionCode === null) return words
  words.push(subdivisionCode)
  if (country !== null) words.push(`${country}-${subdivisionCode}`)
  return words
}

/** pt-BR is pt as well. */
function languageWords(language: string | null): string[] {
  if (language === null) return []
  const end = language.indexOf('-')
  return end < 0 ? [language] : [language, language.slice(0, end)]
}

const PARTS_MAX = 8

/** m.news.example is news.example and example as well. */
function hostWords(referrer: string | null): string[] {
  const host = referrer === null ? undefined : /^https?:\/\/([^/?#:@]+)/i.exec(referrer)?.[1]
  if (host === undefined) return []
  const parts = host.split('.').slice(-PARTS_MAX)
  return parts.map((_, from) => parts.slice(from).join('.'))
}

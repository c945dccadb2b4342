import type { ApiSettings, ConversionApi, OutgoingConversion } from './conversion-api.ts'
import { DAY_MS } from './durations.ts'

// What a double gives back digit for digit.
const DIGITS_MAX = 15

let isoCurrencies: Set<string> | null = null

/** Why there is no sense in telling a source of a conversion, as a sentence; null if there is. */
export function whyNotTold(
  api: ConversionApi,
  settings: ApiSettings,
  conversion: OutgoingConversion,
  now: number,
): string | null {
  const missing = api.settings.find(({ name, required }) => required && !settings[name])
  if (missing) return `${api.name} needs its ${missing.label}. Fill it in on the traffic source.`
  if (!conversion.sourceClickId) {
    return `The visit carried no ${api.clickIdParam}, so ${api.name} could not attribute it.`
  }
  return whyTooOld(api, conversion, now) ?? whyNoSuchValue(api, conversion)
}

function whyTooOld(
  { name, maxAgeMs, ageFrom }: ConversionApi,
  { occurredAt, clickedAt }: OutgoingConversion,
  now: number,
): string | null {
  const since = ageFrom === 'click' ? clickedAt : occurredAt
  if (maxAgeMs === null || now - since <= maxAgeMs) return null
  const [days, allowed] = [now - since, maxAgeMs].map((ms) => Math.floor(ms / DAY_MS))
  const what = ageFrom === 'click' ? 'a click' : 'an event'
  return `${name} takes ${what} of at most ${allowed} days, and this one is ${days} days old.`
}

function whyNoSuchValue({ name }: ConversionApi, { value }: OutgoingConversion): string | null {
  if (!value) return null
  if (value.amount.startsWith('-')) {
    return `${name} takes no negative value. Leave this event out of what it is told.`
  }
  isoCurrencies ??= new Set(Intl.supportedValuesOf('currency'))
  if (!isoCurrencies.has(value.currency)) {
    return `${name} knows no ${value.currency}. Tell it a fixed value or none.`
  }
  const digits = value.amount.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length > DIGITS_MAX ? `${name} takes no amount of ${digits.length} digits.` : null
}

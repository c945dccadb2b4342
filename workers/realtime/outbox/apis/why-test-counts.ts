import type { ApiSettings, ConversionApi } from './conversion-api.ts'

/** Why a test would be counted as a conversion, to be said before it is sent; null if it is not. */
export function whyTestCounts({ name, test }: ConversionApi, settings: ApiSettings): string | null {
  if (test === 'counts') return `${name} has no tests: it counts whatever it is sent.`
  if (test === 'apart' || settings['testEventCode']) return null
  return `Without a test event code ${name} counts a test as a conversion. Fill the code in.`
}

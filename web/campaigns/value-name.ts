import type { VisitorField } from '../../shared/visitor-field.ts'

const NAMES: Record<string, string> = {
  ios: 'iOS',
  macos: 'macOS',
  chromeos: 'ChromeOS',
  samsung: 'Samsung Internet',
  facebook: 'the Facebook app',
  instagram: 'the Instagram app',
  tiktok: 'the TikTok app',
  webview: 'another app',
}

/** A value as people write it: iOS for ios. What is free text is left as it is. */
export function valueName(field: VisitorField, value: string): string {
  if (field !== 'os' && field !== 'browser' && field !== 'device') return value
  if (value === 'other') return field === 'os' ? 'another system' : `another ${field}`
  return NAMES[value] ?? value.charAt(0).toUpperCase() + value.slice(1)
}

// What rules can ask about a visitor, without zod: the hot path and the dashboard read it too.

export const VISITOR_FIELDS = [
  'country',
  'region',
  'city',
  'language',
  'device',
  'os',
  'browser',
  'network',
  'isp',
  'referrer',
] as const
export type VisitorField = (typeof VISITOR_FIELDS)[number]

export const DEVICES = ['desktop', 'phone', 'tablet', 'other'] as const
export type Device = (typeof DEVICES)[number]

export const SYSTEMS = ['android', 'ios', 'windows', 'macos', 'linux', 'chromeos', 'other'] as const
export type System = (typeof SYSTEMS)[number]

export const BROWSERS = [
  'chrome',
  'safari',
  'firefox',
  'edge',
  'opera',
  'samsung',
  'yandex',
  'facebook',
  'instagram',
  'tiktok',
  'webview',
  'other',
] as const
export type Browser = (typeof BROWSERS)[number]

/** The fields that only ever say one of a few words. */
export const KNOWN_VALUES: Partial<Record<VisitorField, readonly string[]>> = {
  device: DEVICES,
  os: SYSTEMS,
  browser: BROWSERS,
}

/** Sunday first, as JavaScript numbers them. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

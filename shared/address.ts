import { z } from 'zod'

/** Where a person or a machine may be sent: http(s) only, no user name or password inside. */
export const HttpAddress = z
  .string()
  .trim()
  .max(2048)
  .refine(isHttpAddress, 'Not a web address. Begin it with https:// and leave out spaces.')
export type HttpAddress = z.infer<typeof HttpAddress>

function isHttpAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\\]/.test(text)) return false
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && url.username === '' && url.password === '' && url.hostname !== ''
}

/** The part of a public address that names a thing: /c/summer-push. */
export const Slug = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{1,46}[a-z0-9])$/,
    'Use 3 to 48 small letters, digits and hyphens, such as summer-push.',
  )
export type Slug = z.infer<typeof Slug>

/** A query parameter's name. */
export const ParamName = z
  .string()
  .trim()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,39}$/, 'Use letters, digits and underscores, such as zone_id.')

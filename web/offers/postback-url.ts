import type { PostbackPreset } from '../../shared/postback-preset.ts'
import { queryFor } from '../../shared/preset-query.ts'

/** What stands where the key will be, before the offer is saved. */
export const KEY_TO_COME = '(key)'

export type PostbackAddress = { label: string; url: string }

/** The addresses to paste at the platform, with its own macros. */
export function postbackUrls(
  origin: string,
  key: string,
  clickIdParam: string,
  preset: Pick<PostbackPreset, 'linkParam' | 'urls'>,
): PostbackAddress[] {
  return preset.urls.map(({ label, query }) => ({
    label,
    url: `${origin}/postback/${key}?${queryFor(preset, query, clickIdParam)}`,
  }))
}

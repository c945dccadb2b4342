import type { SiteSnapshot } from '../../shared/snapshot.ts'
import { STYLE_HASH } from './theme-clear.ts'

const STYLE_HASHES: Record<SiteSnapshot['theme'], string> = { clear: STYLE_HASH }

/** What every public page is sent with; without a site, the pages that say there is none. */
export function pageHeaders(site: SiteSnapshot | null): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src '${STYLE_HASHES[site?.theme ?? 'clear']}'`,
    'img-src https: data:',
    "base-uri 'none'",
    "form-action 'self'",
    // The dashboard shows a page as it will look.
    "frame-ancestors 'self'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    // A casino learns which site sent the player, never the visit that is in the address.
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), interest-cohort=()',
    // Its links carry one visitor's visit.
    'cache-control': 'private, no-cache',
  }
}

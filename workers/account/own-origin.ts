import type { Context } from 'hono'
import { AppError } from '../../shared/errors.ts'

/**
 * A browser sends the session's cookie whoever wrote the page, so a request that changes something
 * must come from a page of ours.
 */
export function requireOwnOrigin(c: Context): void {
  if (!isOwnOrigin(c)) throw foreign()
}

/** For signing in, which carries no cookie yet: scripts say no origin, other sites say theirs. */
export function refuseForeignOrigin(c: Context): void {
  const isBrowser = c.req.header('sec-fetch-site') !== undefined || c.req.header('origin')
  if (isBrowser && !isOwnOrigin(c)) throw foreign()
}

function isOwnOrigin(c: Context): boolean {
  // Where a browser says it, it has compared the origins itself, as it knows them.
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('origin') === new URL(c.req.url).origin
}

function foreign(): AppError {
  return new AppError('forbidden_origin', 'This request did not come from the dashboard.', {
    fix: 'Scripts use an API key: Authorization: Bearer cf_…',
  })
}

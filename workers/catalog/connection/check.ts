import { z } from '@hono/zod-openapi'
import { isAppError } from '../../../shared/errors.ts'
import { Currency } from '../../../shared/money.ts'
import type { Instant } from '../../../shared/time.ts'
import { addDays, dayOf } from '../../../shared/zone.ts'
import type { PlatformPage } from '../../connectors/connector.ts'
import { readReply } from '../../connectors/read-reply.ts'
import { ask, replyOf, type Send } from './ask.ts'
import { hidingSecrets, type OpenConnection } from './credentials.ts'

const CHECKED_DAYS = 3

/** POST /api/v1/connections/{id}/check: what the platform says when asked once, nothing kept. */
export const ConnectionCheck = z.object({
  ok: z.boolean(),
  message: z.string(),
  fix: z.string().nullable(),
  sample: z
    .object({
      brands: z.array(z.string()),
      trackers: z.array(z.string()),
      currencies: z.array(Currency),
      rows: z.int(),
    })
    .nullable(),
})
export type ConnectionCheck = z.infer<typeof ConnectionCheck>

export async function checkConnection(
  open: OpenConnection,
  now: Instant,
  send: Send,
): Promise<ConnectionCheck> {
  const { connection, connector, settings } = open
  const today = dayOf(now, connection.zone)
  const window = { from: addDays(today, 1 - CHECKED_DAYS), to: today }
  try {
    const request = connector.firstRequest(settings, window)
    const reply = replyOf(await ask(request, connector.name, send))
    return good(connector.name, connection.currency, readReply(connector, reply, settings))
  } catch (error) {
    if (!isAppError(error)) throw error
    const { message, fix = null } = hidingSecrets(open, error)
    return { ok: false, message, fix, sample: null }
  }
}

function good(platform: string, currency: Currency, page: PlatformPage): ConnectionCheck {
  const { rows } = page
  const sample = {
    brands: distinct(rows.map(({ brand }) => brand)),
    trackers: distinct(rows.map(({ tracker }) => tracker)),
    currencies: distinct(rows.map((row) => row.currency ?? currency)),
    rows: rows.length,
  }
  if (rows.length === 0) {
    const message = `${platform} took the credentials and has no rows for the last three days.`
    const fix =
      page.leftOut.length > 0 ? 'Its rows are of other brands: see the brand setting.' : null
    return { ok: true, message, fix, sample }
  }
  const brands = sample.brands.length === 1 ? sample.brands[0]! : `${sample.brands.length} brands`
  const message = `${platform} answered with ${rows.length} rows of ${brands} for the last three days.`
  return { ok: true, message, fix: null, sample }
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)].sort()
}

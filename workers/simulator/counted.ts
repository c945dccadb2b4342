import { addDays } from '../../shared/zone.ts'
import type { Report } from '../../shared/report.ts'
import type { ProductApi } from './product-api.ts'
import type { Simulator } from './simulator.ts'
import { truthOf } from './truth.ts'
import { utcDay } from './utc-day.ts'

export type Counts = { visits: number; clicks: number }

const LOOK_EVERY_MS = 250

/**
 * Waits until the product's report has caught up with what happened on the days that are over: its
 * ledgers count a few seconds behind. Gives both numbers, which then are the same, or are not.
 */
export async function waitUntilCounted(
  api: ProductApi,
  simulator: Simulator,
  startAt: number,
  patience: AbortSignal,
): Promise<{ product: Counts; truth: Counts }> {
  const now = simulator.clock.now()
  const from = utcDay(startAt)
  const to = addDays(utcDay(now), -1)
  const truth = { visits: 0, clicks: 0 }
  for (const row of truthOf(simulator.seed, simulator.chronicle.books, {}, now).rows) {
    // The product cannot know of arrivals at a casino that no link of ours brought.
    if (row.day > to || (row.campaign === null && row.site === null)) continue
    truth.visits += row.visits
    truth.clicks += row.clicks
  }
  for (;;) {
    const query = new URLSearchParams({ groupBy: 'day', metrics: 'visits,clicks', from, to })
    const { totals } = await api.get<Report>(`/reports/site?${query}&zone=UTC`)
    const { visits, clicks } = totals.metrics
    const product = { visits: Number(visits), clicks: Number(clicks) }
    const isSame = product.visits === truth.visits && product.clicks === truth.clicks
    if (isSame || patience.aborted) return { product, truth }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

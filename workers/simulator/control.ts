import { zValidator } from '@hono/zod-validator'
import { Hono } from 'hono'
import { z } from 'zod'
import { Day, DAY_MS } from '../../shared/time.ts'
import type { Chronicle } from './chronicle.ts'
import type { Faults } from './faults.ts'
import { truthOf } from './truth.ts'
import { utcDay } from './utc-day.ts'

type Control = {
  seed: number
  chronicle: Chronicle
  faults: { affilka: Faults; source: Faults }
  offerKeys: () => Record<string, string>
  now: () => number
}

const Restate = z.object({ day: Day.optional() })
const Fault = z.object({
  target: z.enum(['affilka', 'source']).default('affilka'),
  status: z.int().min(200).max(599).optional(),
  times: z.int().min(0).default(1),
  /** An HTML page where JSON is expected: what a login page looks like to a program. */
  html: z.boolean().default(false),
  /** Asked more often than this, the Affilka API answers 429. null takes the limit away. */
  requestsPerMinute: z.int().min(1).nullable().optional(),
})

/** For tests and the curious: look behind the scenes, and make things go wrong. */
export function controlRoutes({ seed, chronicle, faults, offerKeys, now }: Control) {
  const { books } = chronicle
  return new Hono()
    .get('/truth', (c) => c.json(truthOf(seed, books, offerKeys(), now())))
    .get('/received', (c) => {
      const data = books.told.map(({ kind: _, at, ...told }) => ({
        at: new Date(at).toISOString(),
        ...told,
      }))
      return c.json({ data })
    })
    .post('/restate', async (c) => {
      const { day } = Restate.parse(await c.req.json().catch(() => ({})))
      const days = day ? [day] : [utcDay(now() - DAY_MS), utcDay(now())]
      for (const restated of days) {
        chronicle.write({ kind: 'restatement', at: now(), day: restated })
      }
      return c.json({ days })
    })
    .post('/faults', zValidator('json', Fault), (c) => {
      const { target, status, times, html, requestsPerMinute } = c.req.valid('json')
      if (status !== undefined) faults[target].set({ status, times, html })
      if (requestsPerMinute !== undefined) faults[target].requestsPerMinute = requestsPerMinute
      return c.json({ target, status, times, html, requestsPerMinute })
    })
}

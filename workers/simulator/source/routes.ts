import { Hono } from 'hono'
import type { Chronicle } from '../chronicle.ts'
import type { Faults } from '../faults.ts'
import { isOurClickId } from './click-ids.ts'

type Source = { seed: number; chronicle: Chronicle; faults: Faults; now: () => number }

/** The push network's conversion address: 200 and `1:0`, or 400 and nothing. */
export function sourceRoutes({ seed, chronicle, faults, now }: Source) {
  return new Hono().get('/postback', (c) => {
    const fault = faults.take()
    if (fault) return fault
    const query = c.req.query()
    const { visitor_id: clickId = '', goal = '1' } = query
    // Counted once a click and goal; a second telling is answered like the first.
    const isRepeated = chronicle.books.isCounted({ clickId, goal })
    const known = isRepeated ? 'repeated' : 'counted'
    const verdict = isOurClickId(seed, clickId) ? known : 'unknown'
    chronicle.write({ kind: 'told', at: now(), clickId, goal, verdict, query })
    return verdict === 'unknown' ? c.body(null, 400) : c.text('1:0')
  })
}

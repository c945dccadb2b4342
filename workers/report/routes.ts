import { z } from '@hono/zod-openapi'
import { Freshness } from '../../shared/connection.ts'
import { Report, ReportQuery } from '../../shared/report.ts'
import { freshness } from '../revenue/freshness.ts'
import { operation, routes } from '../runtime/http.ts'
import { applyQuery } from './query.ts'
import { siteReport } from './site-report.ts'

const TAG = 'reports'

export const reportRoutes = routes()
  .openapi(
    operation('get', '/site', TAG, 'Both layers in one table, by up to four groups.', Report, {
      query: ReportQuery,
    }),
    async (c) => {
      const { db, now, workspace } = c.var
      const query = applyQuery(c.req.valid('query'), workspace, now)
      return c.json(await siteReport(c.env, db, query, now), 200)
    },
  )
  .openapi(
    operation(
      'get',
      '/freshness',
      TAG,
      'How far each connection has reported, and what is overdue.',
      z.object({ data: z.array(Freshness) }),
    ),
    async (c) => c.json({ data: await freshness(c.var.db, c.var.now) }, 200),
  )

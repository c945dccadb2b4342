import { z } from '@hono/zod-openapi'
import { Casino, NewCasino } from '../../../shared/casino.ts'
import { CasinoId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import { ListQuery } from '../listing.ts'
import { refuseIfOffered } from '../offer/references.ts'
import { changeOf } from '../change-of.ts'
import {
  archiveCasino,
  changeCasino,
  createCasino,
  getCasino,
  listCasinos,
  reviewCasino,
} from './store.ts'

const TAG = 'casinos'
const params = z.object({ id: CasinoId })

export const casinoRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List casino entries.', pageOf(Casino), { query: ListQuery }),
    async (c) => c.json(await listCasinos(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Make a casino entry.', Casino, { body: NewCasino, status: 201 }),
    async (c) => c.json(await createCasino(c.var.db, c.req.valid('json'), c.var.now), 201),
  )
  .openapi(operation('get', '/{id}', TAG, 'Read a casino entry.', Casino, { params }), async (c) =>
    c.json(await getCasino(c.var.db, c.req.valid('param').id), 200),
  )
  .openapi(
    operation('patch', '/{id}', TAG, 'Change a casino entry; it wants reviewing again.', Casino, {
      params,
      body: changeOf(NewCasino),
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json(await changeCasino(c.var.db, id, c.req.valid('json')), 200)
    },
  )
  .openapi(
    operation('post', '/{id}/review', TAG, 'Say that a person has checked the entry.', Casino, {
      params,
    }),
    async (c) => c.json(await reviewCasino(c.var.db, c.req.valid('param').id, c.var.now), 200),
  )
  .openapi(
    removal('/{id}', TAG, 'Archive a casino entry; old reports go on naming it.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await refuseIfOffered(c.var.db, { casinoId: id })
      await archiveCasino(c.var.db, id, c.var.now)
      return c.body(null, 204)
    },
  )

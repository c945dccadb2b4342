import { z } from '@hono/zod-openapi'
import { Connection, NewConnection, PlatformDescription } from '../../../shared/connection.ts'
import { ConnectionId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import { connectors, describePlatform } from '../../connectors/index.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import { changeOf } from '../change-of.ts'
import { ListQuery } from '../listing.ts'
import { refuseIfOffered } from '../offer/references.ts'
import { checkConnection, ConnectionCheck } from './check.ts'
import { changeConnection, createConnection, openConnection } from './credentials.ts'
import { archiveConnection, getConnection, pageConnections } from './store.ts'

const TAG = 'connections'
const params = z.object({ id: ConnectionId })

export const connectionRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List connections.', pageOf(Connection), { query: ListQuery }),
    async (c) => c.json(await pageConnections(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Connect an account on an affiliate platform.', Connection, {
      body: NewConnection,
      status: 201,
    }),
    async (c) =>
      c.json(await createConnection(c.env, c.var.db, c.req.valid('json'), c.var.now), 201),
  )
  .openapi(
    operation('get', '/{id}', TAG, 'Read a connection; its secrets read as null.', Connection, {
      params,
    }),
    async (c) => c.json(await getConnection(c.var.db, c.req.valid('param').id), 200),
  )
  .openapi(
    operation(
      'patch',
      '/{id}',
      TAG,
      'Change a connection; a secret left out or null stays.',
      Connection,
      { params, body: changeOf(NewConnection) },
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json(await changeConnection(c.env, c.var.db, id, c.req.valid('json')), 200)
    },
  )
  .openapi(
    operation(
      'post',
      '/{id}/check',
      TAG,
      'Ask the platform for the last three days, and keep nothing.',
      ConnectionCheck,
      { params },
    ),
    async (c) => {
      const open = await openConnection(c.env, c.var.db, c.req.valid('param').id)
      return c.json(await checkConnection(open, c.var.now, (request) => fetch(request)), 200)
    },
  )
  .openapi(
    removal('/{id}', TAG, 'Archive a connection and forget its secrets.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await refuseIfOffered(c.var.db, { connectionId: id })
      await archiveConnection(c.var.db, id, c.var.now)
      return c.body(null, 204)
    },
  )

export const platformRoutes = routes().openapi(
  operation('get', '/', TAG, 'What can be connected.', pageOf(PlatformDescription)),
  (c) => c.json({ data: connectors.map(describePlatform), nextCursor: null }, 200),
)

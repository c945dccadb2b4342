import type { Env } from './env.ts'
import { publicApp } from './public.ts'
import { appendSpilled } from './realtime/ledger/append-spilled.ts'
import type { ArrivalEvents } from './realtime/ledger/arrival.ts'
import { answerDevClock } from './runtime/dev-clock.ts'

export { ClickLedger } from './realtime/ledger/click-ledger.ts'
export { PostbackInbox } from './realtime/postback/postback-inbox.ts'
export { ConnectionSync } from './revenue/connection-sync.ts'

const PUBLIC = /^https?:\/\/[^/]+\/(c|go|s|postback)\//

/** What Cloudflare calls. */
export default {
  async fetch(request, env, ctx) {
    if (PUBLIC.test(request.url)) return publicApp.fetch(request, env, ctx)
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/')) {
      // Loaded at the first request for it, so that redirects start without it.
      const { app } = await import('./app.ts')
      return app.fetch(request, env, ctx)
    }
    if (pathname === '/healthz') {
      const { health } = await import('./health.ts')
      return health(env)
    }
    if (pathname === '/dev/clock' && request.method === 'PUT') return answerDevClock(request, env)
    if (env.DASHBOARD) return env.DASHBOARD.fetch(request)
    return publicApp.fetch(request, env, ctx)
  },

  async scheduled(controller, env, ctx) {
    const { runSchedule } = await import('./schedule.ts')
    ctx.waitUntil(runSchedule(env, controller.cron))
  },

  queue: (batch, env) => appendSpilled(env, batch),
} satisfies ExportedHandler<Env, ArrivalEvents>

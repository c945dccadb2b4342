import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { claimRuntimePid } from '../runtime-guard.ts'

/** The least a Worker can do: a redirect as long as ours, decided by nobody and recorded nowhere. */
const SCRIPT = `
const location = 'https://casino.example/landing?btag=a_1b_2&visit_id=${'0'.repeat(32)}'
export default {
  fetch() {
    return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
  },
}`

export type Bare = { pid: number; stop(): Promise<void> }

/** Started as the product is: Miniflare, and requests straight to the Worker. */
export async function startBare(port: number): Promise<Bare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      log: new Log(LogLevel.WARN),
      cf: false,
      workers: [
        {
          name: 'bare',
          compatibilityDate: '2026-10-23',
          modules: true,
          script: SCRIPT,
          unsafeDirectSockets: [{ host: '127.0.0.1', port }],
        },
      ],
    }),
  )
  await miniflare.ready
  return { pid: claimRuntimePid(), stop: () => miniflare.dispose() }
}

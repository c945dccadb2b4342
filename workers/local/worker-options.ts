import { dirname, join } from 'node:path'
import type { V4WorkerOptions } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'
import type { BundledModule } from './bundle.ts'
import { serveDashboard } from './serve-dashboard.ts'

type Here = {
  config: string
  modules: BundledModule[]
  modulesRoot: string
  port: number
  /** Secrets and variables this machine adds to those of wrangler.toml. */
  vars: Record<string, string>
  dashboardDir: string
}

/** The Worker as wrangler.toml describes it, with what only this machine gives it. */
export function workerOptions(here: Here): { worker: V4WorkerOptions; crons: string[] } {
  const { workerOptions: described } = readWorkerOptions(here.config)
  const worker = {
    ...described,
    name: 'casinoflux',
    rootPath: dirname(here.config),
    modules: here.modules,
    modulesRoot: here.modulesRoot,
    bindings: { ...(described.bindings as object), ...here.vars },
    serviceBindings: {
      ...(described.serviceBindings as object),
      DASHBOARD: serveDashboard(here.dashboardDir),
    },
    // Requests meet the Worker itself: Miniflare's entry proxy costs four times the redirect.
    unsafeDirectSockets: [{ host: '127.0.0.1', port: here.port }],
  } as V4WorkerOptions
  return { worker, crons: (described.cronTriggers as string[] | undefined) ?? [] }
}

export function migrationsDirOf(config: string): string {
  return join(dirname(config), 'migrations')
}

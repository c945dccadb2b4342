import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { type BundledModule, bundleWorker } from './bundle.ts'
import { type RunScheduled, startCrons } from './crons.ts'
import { buildDashboard } from './dashboard.ts'
import { readOrMakeSecrets } from './local-secrets.ts'
import { applyMigrations } from './migrations.ts'
import { assertPortFree } from './port.ts'
import { distDir, wranglerToml } from './project.ts'
import { claimRuntimePid, startRuntimeGuard } from './runtime-guard.ts'
import { lockStateDir } from './state-dir.ts'
import { quietEnv } from './tool.ts'
import { migrationsDirOf, workerOptions } from './worker-options.ts'

export type PlatformOptions = {
  port: number
  stateDir: string
  /** A token that lets its holder set the product's clock. Only the demo and tests have one. */
  devClock?: string
  extraVars?: Record<string, string>
  /** Hears what is being done; nobody does by default. */
  log?: (line: string) => void
  /** The crons of wrangler.toml in real time; false where a test says when. */
  crons?: boolean
  /** False serves the dashboard as it was built before. */
  buildDashboard?: boolean
  /** Where the built dashboard is, if not in web/dist. */
  dashboardDir?: string
  /** The wrangler.toml to run, if not the project's. */
  config?: string
  /** Nothing of what the Worker and the runtime say reaches the terminal. */
  quiet?: boolean
}

export type Platform = {
  url: string
  stop(): Promise<void>
  runScheduled: RunScheduled
  /** The workerd process, for measuring and for killing. */
  runtimePid(): number
}

/** The whole product on this machine: the deployed bundle in workerd, its storage in a folder. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { port, stateDir, log = () => {}, config = wranglerToml } = options
  await assertPortFree(port)
  const lock = lockStateDir(stateDir)
  try {
    const secrets = readOrMakeSecrets(stateDir)
    const [modules] = await Promise.all([
      bundleWorker(bundleDir(stateDir), config),
      options.buildDashboard !== false && buildDashboard().then((what) => log(`dashboard ${what}`)),
    ])
    log('worker bundled')
    return await run(options, modules, secrets, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function run(
  options: PlatformOptions,
  modules: BundledModule[],
  secrets: Record<string, string>,
  release: () => void,
): Promise<Platform> {
  const { port, stateDir, log = () => {}, config = wranglerToml } = options
  // Miniflare looks at the environment of this process.
  Object.assign(process.env, quietEnv)
  const { worker, crons } = workerOptions({
    config,
    modules,
    modulesRoot: bundleDir(stateDir),
    port,
    dashboardDir: options.dashboardDir ?? distDir,
    vars: {
      ...secrets,
      // Connections may point at this machine: the simulator lives there.
      ALLOW_PRIVATE_HOSTS: 'true',
      ...(options.devClock === undefined ? {} : { DEV_CLOCK: options.devClock }),
      ...options.extraVars,
    },
  })
  const guard = startRuntimeGuard()
  let pid = 0
  const watchRuntime = () => {
    pid = claimRuntimePid()
    guard.watch(pid)
  }
  const miniflareLog = new QuietWhenStopping(options.quiet ? LogLevel.NONE : LogLevel.WARN)
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      log: miniflareLog,
      ...(options.quiet ? { handleStructuredLogs: () => {} } : {}),
      cf: false,
      // The layout of `wrangler --persist-to`, so that its commands can look at this state.
      resourcePersistencePath: join(stateDir, 'v3'),
      unsafeHandleRuntimeRestart: watchRuntime,
      workers: [worker],
    }),
  )
  const runScheduled: RunScheduled = async (cron, at) => {
    const target = await miniflare.getWorker()
    const { outcome } = await target.scheduled({ cron, scheduledTime: new Date(at) })
    if (outcome !== 'ok') throw new Error(`The scheduled handler ended with '${outcome}'.`)
  }
  let clock: { stop(): void } | undefined
  const stop = async () => {
    miniflareLog.stopping = true
    clock?.stop()
    await miniflare.dispose()
    guard.dismiss()
    release()
  }
  try {
    await miniflare.ready
    watchRuntime()
    const db = (await miniflare.getD1Database('DB')) as unknown as D1Database
    for (const name of await applyMigrations(db, migrationsDirOf(config))) {
      log(`migration ${name} applied`)
    }
    if (options.crons !== false) clock = startCrons(crons, runScheduled)
    return { url: `http://localhost:${port}`, stop, runScheduled, runtimePid: () => pid }
  } catch (error) {
    await stop()
    throw error
  }
}

function bundleDir(stateDir: string): string {
  return join(stateDir, 'bundle')
}

/** Ctrl-C reaches workerd as well as us; that it ends then is no crash to report. */
class QuietWhenStopping extends Log {
  stopping = false
  override logWithLevel(level: LogLevel, message: string): void {
    if (!this.stopping) super.logWithLevel(level, message)
  }
}

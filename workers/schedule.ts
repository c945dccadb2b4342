import type { Env } from './env.ts'
import { pullDueConnections } from './revenue/due-connections.ts'
import { now } from './runtime/clock.ts'

/** Every cron there is, and the job it starts. Hourly: each connection is due at its own hour. */
export async function runSchedule(env: Env, cron: string): Promise<void> {
  console.log(`schedule ${cron}`)
  await pullDueConnections(env, now())
}

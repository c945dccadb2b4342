import { Cron } from 'croner'

export type RunScheduled = (cron: string, at: number) => Promise<void>

/** Calls the Worker's scheduled handler at the crons of wrangler.toml, which Miniflare never does. */
export function startCrons(crons: string[], run: RunScheduled): { stop(): void } {
  const jobs = crons.map(
    (cron) =>
      new Cron(
        cron,
        // As Cloudflare reads them: in UTC, and a week's first day is Sunday.
        { timezone: 'UTC', alternativeWeekdays: true, unref: true },
        async () => {
          try {
            await run(cron, startOfMinute(Date.now()))
          } catch (error) {
            console.error(`The cron '${cron}' failed:`, error)
          }
        },
      ),
  )
  return {
    stop() {
      for (const job of jobs) job.stop()
    },
  }
}

function startOfMinute(at: number): number {
  return at - (at % 60_000)
}

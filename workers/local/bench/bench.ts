import { parseArgs } from 'node:util'
import { Complaint, main } from '../complaint.ts'
import { startPlatform } from '../platform.ts'
import { freePort } from '../port.ts'
import { tempDir } from '../temp-dir.ts'
import { startBare } from './bare.ts'
import { killUnderLoad } from './crash.ts'
import { waitUntilIdle } from './idle.ts'
import { countMissing, storedIds } from './ledger.ts'
import { type LoadResult, startGenerator } from './load.ts'
import { alternate, type Measured, type Pair } from './rounds.ts'
import { summarise, summaryTable } from './summary.ts'
import { makeWorld } from './world.ts'

const CONNECTIONS = 64
// What a ledger would not take waits five seconds in a queue, then comes back.
const SPILL_MS = 7_000
const full = { rounds: 7, busyMs: 4_000, aloneMs: 1_500, warmUpMs: 3_000 }
const quick = { rounds: 5, busyMs: 1_000, aloneMs: 300, warmUpMs: 1_500 }

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    /** Only the part that kills the runtime. */
    crash: { type: 'boolean' },
    /** Requests without a visitor's headers. */
    plain: { type: 'boolean' },
  },
})
const plan = flags.quick ? quick : full
const say = (line: string) => console.error(line)

await main(async () => {
  const dir = tempDir()
  const generator = startGenerator({ plain: flags.plain })
  try {
    const port = await freePort()
    const measured = await measure(dir.path, port, generator.run)
    say('· the runtime is killed under load and started again')
    const crash = await killUnderLoad(generator.run, {
      port,
      stateDir: dir.path,
      path: measured.path,
    })
    const { summary, eventsAnswered, eventsLost } = measured
    if (summary) console.log(`\n${summaryTable(summary)}\n`)
    console.log(`answered ${eventsAnswered}, of those not in the ledger: ${eventsLost}`)
    console.log(
      `answered before the kill ${crash.answered}, of those not in the ledger: ${crash.lost}`,
    )
    if (flags.json) {
      console.log(
        JSON.stringify({
          ...summary,
          eventsAnswered,
          eventsLost,
          eventsAnsweredBeforeKill: crash.answered,
          eventsLostAfterKill: crash.lost,
          rounds: plan.rounds,
          connections: CONNECTIONS,
        }),
      )
    }
    if (eventsLost > 0 || crash.lost > 0) process.exitCode = 1
  } finally {
    await generator.stop()
    dir.remove()
  }
})

async function measure(
  stateDir: string,
  port: number,
  run: ReturnType<typeof startGenerator>['run'],
) {
  const platform = await startPlatform({ port, stateDir, crons: false, buildDashboard: false })
  const barePort = await freePort()
  const bare = await startBare(barePort)
  const ids: string[] = []
  const keep = (result: LoadResult) => {
    if (result.wrong || result.broken) {
      throw new Complaint(
        `${result.wrong} answers were no redirect with an id in it, and ${result.broken} connections broke.`,
      )
    }
    for (const id of result.ids) ids.push(id)
  }
  let summary: ReturnType<typeof summarise> | undefined
  let world: Awaited<ReturnType<typeof makeWorld>>
  try {
    world = await makeWorld(platform.url)
    const sides = {
      recorded: { port, path: world.direct, pid: platform.runtimePid() },
      bare: { port: barePort, path: '/c/bench', pid: bare.pid },
    }
    const rounds = (rounds: number, connections: number, ms: number) =>
      alternate(run, sides, { rounds, connections, ms }, keep)
    say('· warming up')
    await rounds(1, CONNECTIONS, plan.warmUpMs)
    if (!flags.crash) {
      say(`· ${plan.rounds} rounds of recorded and bare with ${CONNECTIONS} connections`)
      const busy = await rounds(plan.rounds, CONNECTIONS, plan.busyMs)
      const perSecond = (pick: (pair: Pair) => Measured) =>
        busy.map((pair) => Math.round(pick(pair).perSecond)).join(' ')
      say(`  recorded ${perSecond((it) => it.recorded)} a second`)
      say(`  bare     ${perSecond((it) => it.bare)} a second`)
      say('· the same with one connection')
      summary = summarise(busy, await rounds(plan.rounds, 1, plan.aloneMs))
      keep(await run({ port, path: world.viaSite, connections: CONNECTIONS, ms: plan.busyMs }))
    }
    say('· waiting until everything is recorded')
    await waitUntilIdle(platform.runtimePid(), SPILL_MS)
  } finally {
    await bare.stop()
    await platform.stop()
  }
  const eventsLost = countMissing(ids, storedIds(stateDir))
  return { summary, path: world.direct, eventsAnswered: ids.length, eventsLost }
}

import { cpuMicros } from './cpu.ts'
import type { Load, LoadResult } from './load.ts'

export type Side = { port: number; path: string; pid: number }

export type Measured = {
  perSecond: number
  p50Ms: number
  p99Ms: number
  cpuMicrosPerRequest: number | null
}

export type Pair = { recorded: Measured; bare: Measured }

type Run = (load: Load) => Promise<LoadResult>

/** The two sides in alternation, so that what else the machine does meets both alike. */
export async function alternate(
  run: Run,
  sides: { recorded: Side; bare: Side },
  how: { rounds: number; connections: number; ms: number },
  keep: (result: LoadResult) => void,
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < how.rounds; round++) {
    const recorded = await measure(run, sides.recorded, how, keep)
    const bare = await measure(run, sides.bare, how, () => {})
    pairs.push({ recorded, bare })
  }
  return pairs
}

async function measure(
  run: Run,
  side: Side,
  { connections, ms }: { connections: number; ms: number },
  keep: (result: LoadResult) => void,
): Promise<Measured> {
  const before = cpuMicros(side.pid)
  const result = await run({ port: side.port, path: side.path, connections, ms })
  const after = cpuMicros(side.pid)
  keep(result)
  return {
    perSecond: (result.answered / result.ms) * 1000,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    cpuMicrosPerRequest:
      before === null || after === null ? null : (after - before) / Math.max(1, result.answered),
  }
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

import { parseArgs } from 'node:util'
import { Complaint, main } from './complaint.ts'
import { runDemo } from './demo/run-demo.ts'
import { portFromEnv } from './port.ts'
import { stateDirFromEnv } from './state-dir.ts'

await main(async () => {
  const { seed, days, empty } = readOptions()
  await runDemo({ port: portFromEnv(), stateDir: stateDirFromEnv(), seed, days, empty })
})

function readOptions() {
  const options = {
    seed: { type: 'string', default: '1' },
    days: { type: 'string', default: '30' },
    empty: { type: 'boolean', default: false },
  } as const
  try {
    const { seed, days, empty } = parseArgs({ options }).values
    return { seed: whole('seed', seed, 0), days: whole('days', days, 1, 400), empty }
  } catch (error) {
    if (error instanceof Complaint) throw error
    throw new Complaint(
      `${(error as Error).message}\nUse: npm run demo -- [--seed N] [--days N] [--empty]`,
    )
  }
}

function whole(name: string, text: string, from: number, to = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= from && value <= to) return value
  const range = to === Number.MAX_SAFE_INTEGER ? `from ${from}` : `from ${from} to ${to}`
  throw new Complaint(`--${name} must be a whole number ${range}, not '${text}'.`)
}

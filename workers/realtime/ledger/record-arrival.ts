import { randomText } from '../../../shared/base32.ts'
import type { WorkspaceId } from '../../../shared/ids.ts'
import type { Env } from '../../env.ts'
import { machineNow } from '../../runtime/clock.ts'
import { REGIONS } from '../click/regions.ts'
import type { Arrival, ArrivalEvents } from './arrival.ts'
import { Recorder, type Outcome, type Sender } from './recorder.ts'

export type KeepAlive = (work: Promise<unknown>) => void

// One recorder a ledger, for as long as the isolate lives.
const recorders = new Map<string, Recorder<Arrival>>()
let isolate = ''

/** A Queue takes 128 KB a message. */
const SPILLED_A_MESSAGE = 50

/** Into the ledger's book, answered when it is there or after a moment, whichever is first. */
export function recordArrival(
  env: Env,
  keepAlive: KeepAlive,
  ledger: string,
  workspaceId: WorkspaceId,
  arrival: Arrival,
): Promise<Outcome> {
  // Made here and not above: outside a request there is no randomness.
  if (isolate === '') isolate = randomText(12)
  let recorder = recorders.get(ledger)
  if (!recorder) {
    recorder = new Recorder()
    recorders.set(ledger, recorder)
  }
  return recorder.record(arrival, senderTo(env, keepAlive, ledger, workspaceId))
}

export function ledgerNamed(env: Env, ledger: string) {
  const region = REGIONS[Number(ledger.split('.')[1])]
  return env.CLICK_LEDGER.getByName(ledger, region ? { locationHint: region } : {})
}

function senderTo(
  env: Env,
  keepAlive: KeepAlive,
  ledger: string,
  workspaceId: WorkspaceId,
): Sender<Arrival> {
  const packed = (arrivals: Arrival[], lastNumber: number): ArrivalEvents => ({
    ledger,
    workspaceId,
    isolate,
    lastNumber,
    arrivals: JSON.stringify(arrivals),
  })
  return {
    append: (arrivals, lastNumber) => ledgerNamed(env, ledger).append(packed(arrivals, lastNumber)),
    async spill(arrivals, lastNumber) {
      for (let at = 0; at < arrivals.length; at += SPILLED_A_MESSAGE) {
        const some = arrivals.slice(at, at + SPILLED_A_MESSAGE)
        await env.SPILL.send(packed(some, lastNumber))
      }
    },
    keepAlive,
    now: machineNow,
  }
}

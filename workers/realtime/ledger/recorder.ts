/** What a recorder needs of the request it is called in: that request's own way to the ledger. */
export type Sender<Event> = {
  /**
   * Resolves once the ledger has the events durably. May be called again with the same ones.
   * `lastNumber` is the number of the last of them: a recorder counts its events from 1.
   */
  append(events: Event[], lastNumber: number): Promise<void>
  /** Where events go that the ledger would not take. */
  spill(events: Event[], lastNumber: number): Promise<void>
  /** waitUntil of the request. */
  keepAlive(work: Promise<void>): void
  now(): number
}

export type Outcome = 'kept' | 'pending'

type Waiting<Event> = { event: Event; number: number; keep: () => void }
type Turn<Event> = { batch: Waiting<Event>[]; appends: number; lastSendAt: number }

export const ANSWER_WITHIN_MS = 25
const TRIES_MAX = 3
const APPENDS_A_TURN = 200
const SILENCE_MS_MAX = 5_000
/** An isolate that sends this many at once is busy: waiting a moment for more costs nobody much. */
const BUSY_BATCH = 4
const GATHER_MS = 3
/** A Durable Object takes 32 MiB in one call; a batch stays far below. */
const BATCH_MAX = 2_000

/**
 * Sends an isolate's events to one ledger, one append at a time: what arrives during an append
 * leaves with the next, so a quiet isolate waits for nothing and a busy one sends large batches,
 * after a moment in which more may come.
 *
 * Many requests share a recorder, and the runtime cancels a request that waits on nothing of its
 * own ("your code had hung"). So each caller holds a promise and a timer made in its own request,
 * and the caller whose turn it is to send only ever resolves them.
 */
export class Recorder<Event> {
  #waiting: Waiting<Event>[] = []
  #turn: Turn<Event> | null = null
  #lastNumber = 0

  /** 'kept' once the ledger has it, 'pending' if that takes longer than a person should wait. */
  async record(event: Event, sender: Sender<Event>): Promise<Outcome> {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const timer = setTimeout(resolve, ANSWER_WITHIN_MS, 'pending' as const)
    this.#lastNumber += 1
    this.#waiting.push({ event, number: this.#lastNumber, keep: () => resolve('kept') })

    if (this.#mayTakeTurn(sender.now())) sender.keepAlive(this.#takeTurn(sender))

    const outcome = await promise
    clearTimeout(timer)
    return outcome
  }

  /** A turn is bounded because waitUntil is, and a request that was cancelled cannot end its own. */
  #mayTakeTurn(now: number): boolean {
    const turn = this.#turn
    return turn === null || turn.appends >= APPENDS_A_TURN || isSilent(turn, now)
  }

  async #takeTurn(sender: Sender<Event>): Promise<void> {
    const now = sender.now()
    // What a cancelled request was sending may not have arrived; the ledger knows what it has.
    const unsure = this.#turn && isSilent(this.#turn, now) ? this.#turn.batch : []
    this.#waiting = [...unsure, ...this.#waiting]

    const turn: Turn<Event> = { batch: [], appends: 0, lastSendAt: now }
    this.#turn = turn
    while (this.#turn === turn && this.#waiting.length > 0) {
      turn.batch = this.#waiting.splice(0, BATCH_MAX)
      turn.appends += 1
      turn.lastSendAt = sender.now()
      await deliver(turn.batch, sender)
      for (const { keep } of turn.batch) keep()
      if (turn.batch.length >= BUSY_BATCH) await gather()
    }
    if (this.#turn === turn) this.#turn = null
  }
}

/** Those who were just answered are soon followed by others, and share one commit with them. */
function gather(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GATHER_MS))
}

function isSilent(turn: Turn<unknown>, now: number): boolean {
  return now - turn.lastSendAt >= SILENCE_MS_MAX
}

async function deliver<Event>(batch: Waiting<Event>[], sender: Sender<Event>): Promise<void> {
  const events = batch.map(({ event }) => event)
  const lastNumber = Math.max(...batch.map(({ number }) => number))
  for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
    try {
      return await sender.append(events, lastNumber)
    } catch (error) {
      console.warn(`append ${tries} of ${TRIES_MAX} failed`, error)
    }
  }
  await sender.spill(events, lastNumber)
}

import type { Env } from '../../env.ts'
import type { ArrivalEvents } from './arrival.ts'
import { ledgerNamed } from './record-arrival.ts'

/** Arrivals that a ledger would not take when they came. A ledger knows what it has, so twice is once. */
export async function appendSpilled(env: Env, batch: MessageBatch<ArrivalEvents>): Promise<void> {
  for (const message of batch.messages) {
    try {
      await ledgerNamed(env, message.body.ledger).append(message.body)
      message.ack()
    } catch (error) {
      console.error('a spilled batch could not be appended and goes back', error)
      message.retry({ delaySeconds: 30 })
    }
  }
}

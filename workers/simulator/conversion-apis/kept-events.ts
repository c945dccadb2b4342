import type { ConversionApiId } from '../../../shared/conversion-api.ts'

export type ArrivedEvent = {
  api: ConversionApiId
  event: string
  /** What the API knows a repeat by; null where it has no such thing. */
  key: string | null
  at: number
  isTest: boolean
  body: unknown
}
export type KeptEvent = ArrivedEvent & { isRepeat: boolean }

/** What arrived, and which of it was there before. */
export class KeptEvents {
  readonly #kept: KeptEvent[] = []
  readonly #countedAt = new Map<string, number>()

  /** False when its key was counted already within the window. */
  keep(arrived: ArrivedEvent, windowMs: number): boolean {
    const { api, event, key, at, isTest } = arrived
    const name = JSON.stringify([api, event, key])
    const before = this.#countedAt.get(name)
    const isRepeat = key !== null && before !== undefined && at - before < windowMs
    if (!isRepeat && !isTest) this.#countedAt.set(name, at)
    this.#kept.push({ ...arrived, isRepeat })
    return !isRepeat
  }

  all(api?: string): KeptEvent[] {
    return this.#kept.filter((event) => api === undefined || event.api === api)
  }
}

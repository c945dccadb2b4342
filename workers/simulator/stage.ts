import type { Planned } from './players.ts'

const AT_ONCE = 16

/** Where plans are played: several at once, but one player's doings one after another. */
export class Stage {
  readonly #lines = new Map<string, Promise<void>>()
  readonly #onTrouble: (error: unknown) => void

  constructor(onTrouble: (error: unknown) => void) {
    this.#onTrouble = onTrouble
  }

  /** Begins a plan, or waits until there is room for it. */
  async begin({ key, play }: Planned): Promise<void> {
    while (this.#lines.size >= AT_ONCE && !this.#lines.has(key)) {
      await Promise.race(this.#lines.values())
    }
    const before = this.#lines.get(key) ?? Promise.resolve()
    const line = before
      .then(play)
      .catch(this.#onTrouble)
      .then(() => {
        if (this.#lines.get(key) === line) this.#lines.delete(key)
      })
    this.#lines.set(key, line)
  }

  /** Waits until nobody is on stage. */
  async empty(): Promise<void> {
    while (this.#lines.size > 0) await Promise.all(this.#lines.values())
  }
}

/** The world's own time. It runs on from wherever it is set, as the product's does. */
export class WorldClock {
  #offsetMs = 0

  now(): number {
    return Date.now() + this.#offsetMs
  }

  /** null puts it back to real time. */
  set(instant: number | null): void {
    this.#offsetMs = instant === null ? 0 : instant - Date.now()
  }
}

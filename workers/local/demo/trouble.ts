const SHOWN_MAX = 5
const BORNE_MAX = 25

/** Counts what went wrong between the world and the product: a demo that hides it would lie. */
export class Trouble {
  #count = 0
  #isOver = false

  readonly note = (error: unknown): void => {
    if (this.#isOver) return
    this.#count += 1
    if (this.#count <= SHOWN_MAX) console.error(`! ${messageOf(error)}`)
    if (this.#count === SHOWN_MAX + 1) console.error('! and more like it')
  }

  /** A product that does not answer makes no history. */
  throwIfTooMuch(): void {
    if (this.#count > BORNE_MAX) {
      throw new Error(`The product failed the simulated world ${this.#count} times; see above.`)
    }
  }

  /** What fails from now on fails because everything is being stopped. */
  ignore(): void {
    this.#isOver = true
  }

  get count(): number {
    return this.#count
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

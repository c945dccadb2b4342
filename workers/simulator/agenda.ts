/** What is going to happen, in the order it will. */
export class Agenda<Event extends { at: number }> {
  // Kept sorted, the soonest last, so that taking it is a pop.
  readonly #events: Event[] = []

  add(event: Event): void {
    let low = 0
    let high = this.#events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#events[middle]!.at > event.at) low = middle + 1
      else high = middle
    }
    this.#events.splice(low, 0, event)
  }

  /** Takes everything that is due before an instant. */
  takeUntil(until: number): Event[] {
    const due: Event[] = []
    while ((this.#events.at(-1)?.at ?? Number.POSITIVE_INFINITY) < until) {
      due.push(this.#events.pop()!)
    }
    return due
  }

  get size(): number {
    return this.#events.length
  }
}

import { join } from 'node:path'
import { Books } from './books.ts'
import { Journal, readJournal } from './journal.ts'
import type { WorldRecord } from './records.ts'

/** What happened, kept and added up: written first, then counted. */
export class Chronicle {
  readonly books = new Books()
  /** What an earlier run of the same world left. */
  readonly earlier: WorldRecord[]
  readonly #journal: Journal

  constructor(stateDir: string) {
    const path = join(stateDir, 'simulator.jsonl')
    this.earlier = readJournal(path)
    for (const record of this.earlier) this.books.apply(record)
    this.#journal = new Journal(path)
  }

  write(record: WorldRecord): void {
    this.#journal.append(record)
    this.books.apply(record)
  }

  close(): void {
    this.#journal.close()
  }
}

import type { Chronicle } from '../chronicle.ts'
import { randomOf } from '../random.ts'
import type { RecordOf } from '../records.ts'
import type { CasinoDesk } from './desk.ts'

const REGISTERS_AFTER_MS = 1_000
const DEPOSITS_AFTER_MS = 2_500
export const DEPOSIT_CENTS = 5_000
export const WIN_CENTS = 4_000
export const LOSS_CENTS = 2_500

export type Move = 'deposit' | 'win' | 'lose'

/** People at a keyboard who followed a link here: played for them, then by them. */
export class People {
  readonly #chronicle: Chronicle
  readonly #desk: CasinoDesk
  readonly #onTrouble: (error: unknown) => void
  readonly #expected = new Set<string>()
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(chronicle: Chronicle, desk: CasinoDesk, onTrouble: (error: unknown) => void) {
    this.#chronicle = chronicle
    this.#desk = desk
    this.#onTrouble = onTrouble
  }

  /** Begins a player's life for an arrival, once a click; says which account it will be. */
  welcome(arrival: RecordOf<'arrival'>, postbackKey: string | null): string {
    const { brand, tags, campaign, site } = arrival
    const account = accountOf(arrival)
    if (this.#expected.has(account) || this.#chronicle.books.accounts.has(account)) return account
    this.#expected.add(account)
    const opened = { account, brand, number: null, index: 0, tags, campaign, site, postbackKey }
    this.#later(REGISTERS_AFTER_MS, () => this.#desk.register(opened))
    this.#later(DEPOSITS_AFTER_MS, () => this.#desk.deposit(account, 1, DEPOSIT_CENTS, 0))
    return account
  }

  async move(account: string, move: Move): Promise<void> {
    const index = this.#nextIndex(account)
    if (move === 'deposit') return this.#desk.deposit(account, index, DEPOSIT_CENTS, 0)
    const ggr = move === 'win' ? -WIN_CENTS : LOSS_CENTS
    this.#desk.play(account, index, { ggr, wager: 10 * LOSS_CENTS, cashout: 0 })
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
  }

  #nextIndex(id: string): number {
    let steps = 0
    for (const { accounts } of this.#chronicle.books.days.values()) {
      const entry = accounts.get(id)
      steps += entry ? entry.registrations + entry.deposits + entry.plays : 0
    }
    return steps
  }

  #later(afterMs: number, work: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      work().catch(this.#onTrouble)
    }, afterMs)
    this.#timers.add(timer)
  }
}

/** The same click is the same person, however often the page is loaded. */
function accountOf({ brand, tags, at }: RecordOf<'arrival'>): string {
  const digits = randomOf('person', brand, tags.visit_id ?? at).int(100_000_000, 999_999_999)
  return `9${digits}`
}

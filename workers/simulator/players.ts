import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import type { Agenda } from './agenda.ts'
import { LIVE_NUMBERS } from './arrivals.ts'
import type { CasinoDesk } from './casino/desk.ts'
import type { Chronicle } from './chronicle.ts'
import { type LifeEvent, lifeOf } from './life.ts'
import { randomOf } from './random.ts'
import type { RecordOf, Way, WorldRecord } from './records.ts'
import { startOfUtcDay, utcDay } from './utc-day.ts'
import { type Brand, brandOf, world } from './world.ts'

/** Something that will happen; what has the same key happens one after another. */
export type Planned = { at: number; key: string; play: () => Promise<void> }

const CANCELLED_SHARE = 0.08
const ORGANIC_QUALITY = 1.5

/** Plans what the players at the casinos will do, and does it when it is due. */
export class Players {
  readonly #seed: number
  readonly #chronicle: Chronicle
  readonly #desk: CasinoDesk
  readonly #agenda: Agenda<Planned>

  constructor(seed: number, chronicle: Chronicle, desk: CasinoDesk, agenda: Agenda<Planned>) {
    this.#seed = seed
    this.#chronicle = chronicle
    this.#desk = desk
    this.#agenda = agenda
  }

  begin(arrival: RecordOf<'arrival'>): void {
    for (const event of this.#eventsOf(arrival)) this.#plan(arrival, event)
  }

  /**
   * After a restart: everybody goes on where they were. Who had something to do while nobody was
   * looking has lost interest, so that a week's absence does not end in one wild minute.
   */
  resume(records: WorldRecord[], from: number): void {
    const done = new Set(records.flatMap(stepKey))
    for (const record of records) {
      if (record.kind !== 'arrival') continue
      const ahead = this.#eventsOf(record).filter(
        (event) => !done.has(`${accountId(record)}/${event.index}`),
      )
      if (ahead[0] && ahead[0].afterMs + record.startedAt < from) continue
      for (const event of ahead) this.#plan(record, event)
    }
    for (const { id, isCancelled } of this.#chronicle.books.accounts.values()) {
      if (!isCancelled) this.#planCancellation(id, from)
    }
  }

  #eventsOf(arrival: RecordOf<'arrival'>): LifeEvent[] {
    const { number, nature, brand, ...way } = arrival
    if (number === null || nature === 'bot' || nature === 'prefetch') return []
    const pace = number >= LIVE_NUMBERS ? 'live' : 'lived'
    return lifeOf(this.#seed, number, brandOf(brand)!, qualityOf(way), pace)
  }

  #plan(arrival: RecordOf<'arrival'>, event: LifeEvent): void {
    const key = accountId(arrival)
    const at = arrival.startedAt + event.afterMs
    this.#agenda.add({ at, key, play: () => this.#play(arrival, key, event) })
  }

  async #play(arrival: RecordOf<'arrival'>, account: string, event: LifeEvent): Promise<void> {
    const { index } = event
    if (event.kind === 'registration') {
      const { brand, number, tags, campaign, site } = arrival
      const opened = { account, brand, number, index, tags, campaign, site, postbackKey: null }
      return this.#desk.register(opened)
    }
    if (event.kind === 'play') {
      const { ggrCents: ggr, wagerCents: wager, cashoutCents: cashout } = event
      return this.#desk.play(account, index, { ggr, wager, cashout })
    }
    const isFirst = this.#chronicle.books.account(account).firstDeposit === null
    await this.#desk.deposit(account, index, event.cents, event.bonusCents)
    if (isFirst) this.#planCancellation(account, 0)
  }

  /** Two or three mornings after a first deposit the program may find that it was no good. */
  #planCancellation(id: string, from: number): void {
    const { firstDeposit, number } = this.#chronicle.books.account(id)
    const random = randomOf(this.#seed, 'cancel', id)
    if (!firstDeposit || number === null || !random.chance(CANCELLED_SHARE)) return
    const day = startOfUtcDay(utcDay(firstDeposit.at))
    const at = day + random.int(2, 3) * DAY_MS + 6 * HOUR_MS
    if (at >= from) this.#agenda.add({ at, key: id, play: () => this.#desk.cancel(id) })
  }
}

/** A player has one account at a casino, named by who he is and where. */
function accountId({ number, brand }: RecordOf<'arrival'>): string {
  return `${brandNumber(brandOf(brand)!)}${String(number).padStart(10, '0')}`
}

function brandNumber(brand: Brand): number {
  return world.brands.indexOf(brand) + 1
}

function stepKey(record: WorldRecord): string[] {
  return 'index' in record ? [`${record.account}/${record.index}`] : []
}

function qualityOf({ campaign, site }: Way): number {
  const bought = world.campaigns.find(({ slug }) => slug === campaign)
  const direct = world.sites.find(({ slug }) => slug === site)?.direct
  return bought?.quality ?? direct?.quality ?? ORGANIC_QUALITY
}

import {
  type Account,
  type AccountDay,
  type DayBook,
  emptyAccountDay,
  emptyDayBook,
} from './day-book.ts'
import { unitsOf } from './euro.ts'
import type { RecordOf, WorldRecord } from './records.ts'
import { utcDay } from './utc-day.ts'

/** The known truth, added up as it happens. The order of records of one moment does not matter. */
export class Books {
  readonly accounts = new Map<string, Account>()
  readonly days = new Map<string, DayBook>()
  readonly told: RecordOf<'told'>[] = []
  readonly #counted = new Set<string>()
  /** Until when history has been lived. */
  livedUntil: number | null = null

  apply(record: WorldRecord): void {
    const day = utcDay(record.at)
    switch (record.kind) {
      case 'visit':
        this.#addVisit(record, day)
        break
      case 'arrival':
        this.#addArrival(record, day)
        break
      case 'account':
        this.#open(record, day)
        break
      case 'deposit':
        this.#deposit(record, day)
        break
      case 'play':
        this.#play(record, day)
        break
      case 'cancellation':
        this.account(record.account).isCancelled = true
        break
      case 'restatement':
        this.dayBook(record.day).restatements += 1
        break
      case 'told':
        this.told.push(record)
        if (record.verdict === 'counted') this.#counted.add(goalKey(record))
        break
      case 'lived':
        this.livedUntil = record.at
    }
  }

  /** Whether the traffic source has counted this goal for this click. */
  isCounted(conversion: { clickId: string; goal: string }): boolean {
    return this.#counted.has(goalKey(conversion))
  }

  account(id: string): Account {
    const account = this.accounts.get(id)
    if (!account) throw new Error(`There is no account ${id}.`)
    return account
  }

  dayBook(day: string): DayBook {
    return getOrAdd(this.days, day, emptyDayBook)
  }

  accountDay(account: Account, day: string): AccountDay {
    return getOrAdd(this.dayBook(day).accounts, account.id, () => emptyAccountDay(account, day))
  }

  #addVisit({ campaign, site, nature, cost }: RecordOf<'visit'>, day: string): void {
    const way = { campaign, site }
    const key = JSON.stringify([campaign, site, nature])
    const entry = getOrAdd(this.dayBook(day).visits, key, () => ({
      day,
      way,
      nature,
      visits: 0,
      costUnits: 0n,
    }))
    entry.visits += 1
    entry.costUnits += cost === null ? 0n : unitsOf(cost)
  }

  #addArrival(record: RecordOf<'arrival'>, day: string): void {
    const { brand, tags, campaign, site, nature } = record
    const key = JSON.stringify([brand, Object.entries(tags).sort(), campaign, site, nature])
    const entry = getOrAdd(this.dayBook(day).links, key, () => ({
      brand,
      day,
      tags,
      way: { campaign, site },
      nature,
      arrivals: 0,
    }))
    entry.arrivals += 1
  }

  #open(record: RecordOf<'account'>, day: string): void {
    const { account: id, brand, number, tags, campaign, site, postbackKey } = record
    const account: Account = {
      id,
      brand,
      number,
      tags,
      way: { campaign, site },
      postbackKey,
      firstDeposit: null,
      isCancelled: false,
    }
    this.accounts.set(id, account)
    this.accountDay(account, day).registrations = 1
  }

  #deposit({ account: id, amount, bonus, at }: RecordOf<'deposit'>, day: string): void {
    const account = this.account(id)
    const entry = this.accountDay(account, day)
    const units = unitsOf(amount)
    if (!account.firstDeposit) {
      account.firstDeposit = { at, units }
      entry.firstDeposits = 1
    }
    entry.deposits += 1
    entry.depositUnits += units
    entry.bonusUnits += unitsOf(bonus)
  }

  #play({ account: id, ggr, wager, cashout }: RecordOf<'play'>, day: string): void {
    const entry = this.accountDay(this.account(id), day)
    const cashoutUnits = unitsOf(cashout)
    entry.plays += 1
    entry.ggrUnits += unitsOf(ggr)
    entry.wagerUnits += unitsOf(wager)
    entry.cashouts += cashoutUnits > 0n ? 1 : 0
    entry.cashoutUnits += cashoutUnits
  }
}

function goalKey({ clickId, goal }: { clickId: string; goal: string }): string {
  return `${clickId} ${goal}`
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

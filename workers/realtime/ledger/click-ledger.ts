import { DurableObject } from 'cloudflare:workers'
import type { WorkspaceId } from '../../../shared/ids.ts'
import type { Env } from '../../env.ts'
import { alarmIn, now } from '../../runtime/clock.ts'
import { partsOf, timePrefix } from '../click/click-id.ts'
import { QUARTER_MS, quarterOf } from '../rollup/quarter.ts'
import type { Arrival, ArrivalEvents, ClickRow, VisitRow } from './arrival.ts'
import { COUNT_ARRIVALS, type CountedArrivals } from './count-arrivals.ts'
import { LEDGER_TABLES } from './ledger-tables.ts'
import { readClicks, readVisits, type ArrivalFilter } from './arrivals-store.ts'
import type { Found } from './scan-store.ts'
import { clickOf, visitOf, type StoredClick, type StoredVisit } from './stored.ts'

const COUNT_DELAY_MS = 4_000
const RETRY_DELAY_MS = 15_000
const VISIT_INSERT = `insert or ignore into visit values (${'?,'.repeat(17)}?)`
const CLICK_INSERT = `insert or ignore into click values (${'?,'.repeat(9)}?)`

/**
 * The visits and clicks of one campaign or site, region and shard. Only ever added to; every count
 * elsewhere can be made again from here.
 */
export class ClickLedger extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql
  #alarmIsSet = false
  #knowsWorkspace = false

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql.exec(LEDGER_TABLES)
  }

  /** Keeps what is new of a batch. The answer leaves once it is on disk. */
  async append({ workspaceId, isolate, lastNumber, arrivals }: ArrivalEvents): Promise<void> {
    // First, because an alarm with nothing to do is harmless and an event without one is not.
    await this.#wakeIn(COUNT_DELAY_MS)

    let received = 0
    const quarters = new Set<number>()
    for (const { visit, click } of JSON.parse(arrivals) as Arrival[]) {
      const isNew = visit
        ? this.#keep(VISIT_INSERT, visit, quarters)
        : this.#keep(CLICK_INSERT, click, quarters)
      if (isNew) received += 1
    }
    for (const quarter of quarters) this.#markToCount(quarter)
    this.#sql.exec(
      `insert into isolate values (?, ?, ?) on conflict (id) do update set
         last_number = max(last_number, excluded.last_number),
         received = received + excluded.received`,
      isolate,
      lastNumber,
      received,
    )
    if (!this.#knowsWorkspace) {
      this.#sql.exec(`insert or replace into about values ('workspace', ?)`, workspaceId)
      this.#knowsWorkspace = true
    }
  }

  /** A click with the visit it came from, or a visit with the clicks made on it. */
  find(id: string): { visit: StoredVisit | null; click: StoredClick | null } {
    const [click] = this.#clicks('where id = ?', id)
    const [visit] = this.#visits('where id = ?', click?.visitId ?? id)
    return { visit: visit ?? null, click: click ?? null }
  }

  visits(filter: ArrivalFilter): Found<StoredVisit> {
    return readVisits(this.#sql, filter)
  }

  clicks(filter: ArrivalFilter): Found<StoredClick> {
    return readClicks(this.#sql, filter)
  }

  /** Takes back that a click, and the visit it came from, were thought to be a bot's. */
  async clearFlag(id: string): Promise<void> {
    const { click } = this.find(id)
    for (const [table, each] of [
      ['click', id],
      ['visit', click?.visitId ?? id],
    ] as const) {
      this.#sql.exec(`update ${table} set bot_reason = null where id = ?`, each)
      this.#markToCount(quarterOf(partsOf(each)!.at))
    }
    await this.#wakeIn(COUNT_DELAY_MS)
  }

  /** What isolates say they sent and what came; `lost` is in flight or gone. */
  tally(): { kept: number; lost: number } {
    const { kept, lost } = this.#sql
      .exec<{ kept: number | null; lost: number | null }>(
        `select sum(received) kept, sum(max(last_number - received, 0)) lost from isolate`,
      )
      .one()
    return { kept: kept ?? 0, lost: lost ?? 0 }
  }

  /** Marks everything to be counted again: for making rollups anew. */
  async recount(): Promise<void> {
    const ids = this.#sql.exec<{ id: string }>(
      'select id from visit union all select id from click',
    )
    const quarters = new Set<number>()
    for (const { id } of ids) quarters.add(quarterOf(partsOf(id)!.at))
    for (const quarter of quarters) {
      this.#sql.exec('insert or replace into quarter_to_count values (?, 1)', quarter)
    }
    await this.#wakeIn(0)
  }

  /** Counts each waiting quarter hour whole, so a run that was cut short just runs again. */
  override async alarm(): Promise<void> {
    this.#alarmIsSet = false
    const waiting = this.#sql
      .exec<{ quarter: number; changes: number }>('select quarter, changes from quarter_to_count')
      .toArray()
    const [about] = this.#sql.exec<{ value: string }>('select value from about').toArray()
    if (waiting.length === 0 || !about) return

    try {
      const counts = waiting.flatMap(({ quarter }) => this.#count(quarter))
      // Loaded only here, so that code on the way of a visitor carries no database library.
      const { replaceArrivalQuarters } = await import('../rollup/store.ts')
      await replaceArrivalQuarters(this.env.DB, about.value as WorkspaceId, {
        ledger: this.ctx.id.name!,
        quarters: waiting.map(({ quarter }) => quarter),
        counts,
        countedAt: now(),
        ...this.tally(),
      })
    } catch (error) {
      console.error('rollup failed and will be tried again', error)
      await this.#wakeIn(RETRY_DELAY_MS)
      return
    }
    for (const { quarter, changes } of waiting) {
      // An event that came meanwhile has moved `changes` on, so its quarter stays waiting.
      this.#sql.exec(
        'delete from quarter_to_count where quarter = ? and changes = ?',
        quarter,
        changes,
      )
    }
    const left = this.#sql.exec('select 1 from quarter_to_count limit 1').toArray()
    if (left.length > 0) await this.#wakeIn(COUNT_DELAY_MS)
  }

  #markToCount(quarter: number): void {
    this.#sql.exec(
      `insert into quarter_to_count values (?, 1)
       on conflict (quarter) do update set changes = changes + 1`,
      quarter,
    )
  }

  #keep(insert: string, row: VisitRow | ClickRow, quarters: Set<number>): boolean {
    const isNew = this.#sql.exec(insert, ...row).rowsWritten > 0
    if (isNew) quarters.add(quarterOf(partsOf(row[0])!.at))
    return isNew
  }

  #count(quarter: number): CountedArrivals[] {
    const from = timePrefix(quarter)
    const until = timePrefix(quarter + QUARTER_MS)
    return this.#sql
      .exec<Omit<CountedArrivals, 'quarter'>>(COUNT_ARRIVALS, from, until, from, until)
      .toArray()
      .map((counted) => ({ quarter, ...counted }))
  }

  #visits(rest: string, ...params: (string | number)[]): StoredVisit[] {
    const select = `select *, cast(cost_units as text) cost_text from visit ${rest}`
    return this.#sql
      .exec(select, ...params)
      .toArray()
      .map(visitOf)
  }

  #clicks(rest: string, ...params: (string | number)[]): StoredClick[] {
    return this.#sql
      .exec(`select * from departure ${rest}`, ...params)
      .toArray()
      .map(clickOf)
  }

  async #wakeIn(delayMs: number): Promise<void> {
    if (this.#alarmIsSet) return
    this.#alarmIsSet = true
    if ((await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(alarmIn(delayMs))
    }
  }
}

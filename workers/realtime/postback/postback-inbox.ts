import { DurableObject } from 'cloudflare:workers'
import type { Conversion, Delivery, Postback } from '../../../shared/postback.ts'
import { newId } from '../../../shared/new-id.ts'
import type { InboxSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { alarmIn, machineNow, now } from '../../runtime/clock.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import { ledgerName, partsOf, readClickId } from '../click/click-id.ts'
import { ledgerNamed } from '../ledger/record-arrival.ts'
import type { Found } from '../ledger/scan-store.ts'
import { deliver } from '../outbox/deliver.ts'
import type { SuccessRule } from '../outbox/message.ts'
import { quarterOf, QUARTER_MS } from '../rollup/quarter.ts'
import { countConversions, type CountedConversions } from './count-conversions.ts'
import { INBOX_TABLES } from './inbox-tables.ts'
import { keepJudgement, type Evidence } from './keep-judgement.ts'
import { wordsOf } from './read-postback.ts'
import { readConversions, readDeliveries, readPostbacks, type InboxFilter } from './inbox-store.ts'

export type RawPostback = {
  method: string
  params: Record<string, string>
  address: string | null
}

const COUNT_DELAY_MS = 3_000
const RETRY_DELAY_MS = 15_000
const DELIVERIES_AT_ONCE = 6
const DELIVERIES_AN_ALARM = 60

/**
 * Every postback of one offer as it came, the conversions made of them, and what traffic sources
 * are told. One object an offer, because "first deposit of this player" is a question about it.
 */
export class PostbackInbox extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql
  #judging: Promise<void> | null = null
  #ringing: Promise<void> | null = null

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql.exec(INBOX_TABLES)
  }

  /** Keeps a postback as it came. It is judged after the answer has left. */
  async receive(raw: RawPostback, offer: InboxSnapshot): Promise<{ id: string }> {
    await this.#wakeIn(RETRY_DELAY_MS)
    const receivedAt = now()
    const id = newId('pbk', receivedAt)
    this.#sql.exec(
      `insert into postback (id, received_at, method, params, address) values (?, ?, ?, ?, ?)`,
      id,
      receivedAt,
      raw.method,
      JSON.stringify(raw.params),
      raw.address,
    )
    this.#learn(offer)
    this.ctx.waitUntil(this.#judgeOrWait())
    return { id }
  }

  /** Judges again what was not accepted, as after an offer's event names were mended. */
  async replay(id: string, offer: InboxSnapshot): Promise<boolean> {
    this.#learn(offer)
    const found = this.#sql.exec(
      `update postback set code = null, reason = null, fix = null
       where id = ? and conversion_id is null returning id`,
      id,
    )
    if (found.toArray().length === 0) return false
    await this.#judgeWaiting()
    return true
  }

  postbacks(filter: InboxFilter): Found<Postback> {
    return readPostbacks(this.#sql, filter, this.#offerId)
  }

  conversions(filter: InboxFilter): Found<Conversion> {
    return readConversions(this.#sql, filter, this.#offerId)
  }

  deliveries(filter: InboxFilter): Found<Delivery> {
    return readDeliveries(this.#sql, filter, this.#offerId)
  }

  /** What has a text for its transaction id, its player, its own id or a click's that is not ours. */
  find(text: string, limit: number): { conversions: Conversion[]; postbacks: Postback[] } {
    const filters = [
      { transactionId: text },
      { player: text },
      { id: text },
      { clickId: text.toLowerCase() },
    ]
    const each = filters.map((filter) => ({ ...filter, limit }))
    return {
      conversions: each.flatMap((filter) => this.conversions(filter).rows),
      postbacks: each.flatMap((filter) => this.postbacks(filter).rows),
    }
  }

  /** Gives a delivery that was given up another try, at once. */
  async resend(id: string): Promise<boolean> {
    const found = this.#sql.exec(
      `update delivery set state = 'waiting', next_at = ? where id = ? and state = 'failed'
       returning id`,
      machineNow(),
      id,
    )
    if (found.toArray().length === 0) return false
    await this.#wakeIn(0)
    return true
  }

  /** Marks everything to be counted again: for making rollups anew. */
  async recount(): Promise<void> {
    for (const at of ['occurred_at', 'clicked_at']) {
      this.#sql.exec(
        `insert or replace into quarter_to_count
         select distinct ${at} - ${at} % ${QUARTER_MS}, 1 from conversion`,
      )
    }
    await this.#wakeIn(0)
  }

  override async alarm(): Promise<void> {
    // The platform rings one at a time; two at once would tell a source twice.
    while (this.#ringing) await this.#ringing
    this.#ringing = this.#ring().finally(() => {
      this.#ringing = null
    })
    return this.#ringing
  }

  async #ring(): Promise<void> {
    await this.#judgeOrWait()
    await this.#deliverWaiting()
    await this.#clearFlags()
    await this.#countWaiting()
    await this.#wakeForWhatIsLeft()
  }

  #learn(offer: InboxSnapshot): void {
    this.#sql.exec(`insert or replace into about values ('offer', ?)`, JSON.stringify(offer))
  }

  get #offer(): InboxSnapshot | null {
    const [about] = this.#sql
      .exec<{ value: string }>(`select value from about where name = 'offer'`)
      .toArray()
    return about ? JSON.parse(about.value) : null
  }

  get #offerId(): Postback['offerId'] {
    return this.ctx.id.name as Postback['offerId']
  }

  /** A click ledger that cannot be asked now will be asked again by the alarm. */
  async #judgeOrWait(): Promise<void> {
    try {
      await this.#judgeWaiting()
    } catch (error) {
      console.error('judging failed and will be tried again', error)
      await this.#wakeIn(RETRY_DELAY_MS)
    }
  }

  /** One run at a time; whoever comes meanwhile waits for it and looks again. */
  async #judgeWaiting(): Promise<void> {
    while (this.#judging) await this.#judging
    this.#judging = this.#judgeAll().finally(() => (this.#judging = null))
    return this.#judging
  }

  async #judgeAll(): Promise<void> {
    const offer = this.#offer
    if (!offer) return
    for (;;) {
      const waiting = this.#sql
        .exec<{ id: string; params: string; received_at: number }>(
          'select id, params, received_at from postback where code is null order by id limit 100',
        )
        .toArray()
      if (waiting.length === 0) return
      const evidence = await Promise.all(
        waiting.map(({ params }) => this.#findEvidence(JSON.parse(params))),
      )
      this.ctx.storage.transactionSync(() => {
        for (const [at, row] of waiting.entries())
          keepJudgement(this.#sql, offer, row, evidence[at]!)
      })
      await this.#wakeIn(0)
    }
  }

  /** What the click id says, and the click's row if it was written. */
  async #findEvidence(params: Record<string, string>): Promise<Evidence> {
    const { clickId } = wordsOf(params)
    const parts = await readClickId(this.env, clickId)
    if (!parts || clickId === null) return { parts: null, click: null, visit: null, source: null }
    const ledger = ledgerNamed(this.env, ledgerName(parts))
    const { click, visit } = await ledger.find(clickId.toLowerCase())
    const keepAlive = (work: Promise<unknown>) => this.ctx.waitUntil(work)
    const container = await readSnapshot(this.env, 'container', parts.container, keepAlive)
    const sourceId = click?.trafficSourceId ?? container?.trafficSourceId
    const source = sourceId ? await readSnapshot(this.env, 'source', sourceId, keepAlive) : null
    return { parts, click, visit, source, container }
  }

  async #deliverWaiting(): Promise<void> {
    const due = this.#sql
      .exec<{ id: string; url: string; rule: string; attempts: number }>(
        `select id, url, rule, attempts from delivery
         where state = 'waiting' and next_at <= ? order by next_at limit ?`,
        machineNow(),
        DELIVERIES_AN_ALARM,
      )
      .toArray()
    for (let at = 0; at < due.length; at += DELIVERIES_AT_ONCE) {
      const some = due.slice(at, at + DELIVERIES_AT_ONCE)
      await Promise.all(some.map((delivery) => this.#deliverOne(delivery)))
    }
  }

  async #deliverOne(delivery: { id: string; url: string; rule: string; attempts: number }) {
    const number = delivery.attempts + 1
    const rule: SuccessRule = JSON.parse(delivery.rule)
    const { status, answer, ok, retryInMs } = await deliver(delivery.url, rule, number)
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec(
        'insert or replace into attempt values (?, ?, ?, ?, ?, ?)',
        delivery.id,
        number,
        now(),
        status,
        answer,
        ok ? 1 : 0,
      )
      this.#sql.exec(
        'update delivery set attempts = ?, state = ?, next_at = ? where id = ?',
        number,
        ok ? 'delivered' : retryInMs === null ? 'failed' : 'waiting',
        retryInMs === null ? null : machineNow() + retryInMs,
        delivery.id,
      )
    })
  }

  /** A bot does not register: whoever did was taken for one wrongly. */
  async #clearFlags(): Promise<void> {
    const ids = this.#sql.exec<{ id: string }>('select id from click_to_clear limit 100').toArray()
    for (const { id } of ids) {
      try {
        await ledgerNamed(this.env, ledgerName(partsOf(id)!)).clearFlag(id)
        this.#sql.exec('delete from click_to_clear where id = ?', id)
      } catch (error) {
        console.error('a flag could not be taken back and will be tried again', error)
        return
      }
    }
  }

  /** Counts each waiting quarter hour whole, so a run that was cut short just runs again. */
  async #countWaiting(): Promise<void> {
    const waiting = this.#sql
      .exec<{ quarter: number; changes: number }>('select quarter, changes from quarter_to_count')
      .toArray()
    const offer = this.#offer
    if (waiting.length === 0 || !offer) return
    const counts = waiting.flatMap(({ quarter }) => this.#count(quarter))
    try {
      // Loaded only here, so that code on the way of a postback carries no database library.
      const { replaceConversionQuarters } = await import('../rollup/store.ts')
      const quarters = waiting.map(({ quarter }) => quarter)
      await replaceConversionQuarters(this.env.DB, offer.workspaceId, {
        offerId: offer.offerId,
        quarters,
        counts,
      })
    } catch (error) {
      console.error('rollup failed and will be tried again', error)
      return
    }
    for (const { quarter, changes } of waiting) {
      this.#sql.exec(
        'delete from quarter_to_count where quarter = ? and changes = ?',
        quarter,
        changes,
      )
    }
  }

  #count(quarter: number): CountedConversions[] {
    return (['event', 'click'] as const).flatMap((clock) =>
      this.#sql
        .exec<CountedConversions>(
          countConversions(clock),
          quarter,
          quarterOf(quarter),
          quarter + QUARTER_MS,
        )
        .toArray(),
    )
  }

  async #wakeForWhatIsLeft(): Promise<void> {
    const { counting, unjudged, next } = this.#sql
      .exec<{ counting: number; unjudged: number; next: number | null }>(
        `select (select count(*) from quarter_to_count) counting,
           (select count(*) from postback where code is null)
             + (select count(*) from click_to_clear) unjudged,
           (select min(next_at) from delivery where state = 'waiting') next`,
      )
      .one()
    if (next !== null) await this.#wakeIn(Math.max(next - machineNow(), 0))
    if (counting > 0) await this.#wakeIn(COUNT_DELAY_MS)
    if (unjudged > 0) await this.#wakeIn(RETRY_DELAY_MS)
  }

  /** Never later than it was going to. */
  async #wakeIn(delayMs: number): Promise<void> {
    const at = alarmIn(delayMs)
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }
}

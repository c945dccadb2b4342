import type { Account } from '../day-book.ts'
import type { Chronicle } from '../chronicle.ts'
import type { WorldClock } from '../clock.ts'
import { textOfCents } from '../euro.ts'
import type { HttpClient } from '../http-client.ts'
import type { RecordOf, Way } from '../records.ts'
import type { Nature } from '../visitor.ts'
import { type Brand, brandOf } from '../world.ts'
import { type News, postbacksFor, sendPostback } from './postbacks.ts'

export type DeskOptions = {
  seed: number
  clock: WorldClock
  chronicle: Chronicle
  client: HttpClient
  /** Where the product is; known only once it runs. */
  productUrl: () => string
  /** The postback keys of our offers, by brand. */
  postbackKeys: () => Record<string, string>
  onTrouble: (error: unknown) => void
}

type Arriving = { number: number | null; nature: Nature; way: Way; startedAt?: number }

/** Not dynamic tags: the program's own tag on the link, and where postbacks should go instead. */
const OTHER_PARAMS = new Set(['stag', 'postback_key'])

/** All that can happen at a casino: written down first, then told to the affiliate. */
export class CasinoDesk {
  readonly #options: DeskOptions

  constructor(options: DeskOptions) {
    this.#options = options
  }

  arrive(url: URL, { number, nature, way, startedAt }: Arriving): RecordOf<'arrival'> | null {
    const { chronicle, clock } = this.#options
    const brand = brandAt(url)
    if (!brand) return null
    const tags = Object.fromEntries(
      [...url.searchParams].filter(([name]) => !OTHER_PARAMS.has(name)),
    )
    const at = clock.now()
    const record: RecordOf<'arrival'> = {
      kind: 'arrival',
      at,
      brand: brand.slug,
      number,
      nature,
      tags,
      startedAt: startedAt ?? at,
      ...way,
    }
    chronicle.write(record)
    return record
  }

  async register(opened: Omit<RecordOf<'account'>, 'kind' | 'at'>): Promise<void> {
    this.#write({ kind: 'account', ...opened })
    await this.#tell(opened.account, { kind: 'registration', index: opened.index })
  }

  async deposit(id: string, index: number, cents: number, bonusCents: number): Promise<void> {
    const isFirst = this.#account(id).firstDeposit === null
    const amount = textOfCents(cents)
    this.#write({ kind: 'deposit', account: id, index, amount, bonus: textOfCents(bonusCents) })
    await this.#tell(id, { kind: isFirst ? 'first' : 'next', index, amount })
  }

  play(id: string, index: number, cents: { ggr: number; wager: number; cashout: number }): void {
    this.#write({
      kind: 'play',
      account: id,
      index,
      ggr: textOfCents(cents.ggr),
      wager: textOfCents(cents.wager),
      cashout: textOfCents(cents.cashout),
    })
  }

  async cancel(id: string): Promise<void> {
    this.#write({ kind: 'cancellation', account: id })
    await this.#tell(id, { kind: 'cancellation', index: 0 })
  }

  #account(id: string): Account {
    return this.#options.chronicle.books.account(id)
  }

  #write(record: Unstamped): void {
    const { chronicle, clock } = this.#options
    chronicle.write({ ...record, at: clock.now() })
  }

  /** One after another: a casino tells of a duplicate after the first, and never before. */
  async #tell(id: string, news: News): Promise<void> {
    const { seed, client, productUrl, postbackKeys, onTrouble } = this.#options
    const account = this.#account(id)
    const key = account.postbackKey ?? postbackKeys()[account.brand]
    if (key === undefined) return
    for (const postback of postbacksFor(seed, account, brandOf(account.brand)!, key, news)) {
      try {
        await sendPostback(client, productUrl(), postback)
      } catch (error) {
        onTrouble(error)
      }
    }
  }
}

type Unstamped = {
  [Kind in 'account' | 'deposit' | 'play' | 'cancellation']: Omit<RecordOf<Kind>, 'at'>
}['account' | 'deposit' | 'play' | 'cancellation']

/** The brand whose casino an address is, if it is one of ours: /casino/amber-reef */
export function brandAt(url: URL): Brand | undefined {
  const [, first, slug, ...rest] = url.pathname.split('/')
  return first === 'casino' && slug !== undefined && rest.length === 0 ? brandOf(slug) : undefined
}

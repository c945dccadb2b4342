import type { Nature } from './visitor.ts'

/** Money in the journal is decimal text in EUR. */
type Amount = string

/** How somebody came to us: both null for an arrival that no link of ours brought. */
export type Way = { campaign: string | null; site: string | null }

/** Everything that ever happened in the world. The books are made of these and nothing else. */
export type WorldRecord = { at: number } & (
  | ({ kind: 'visit'; number: number; nature: Nature; cost: Amount | null } & Way)
  | ({
      kind: 'arrival'
      brand: string
      /** null for a person at a keyboard. */
      number: number | null
      nature: Nature
      /** The dynamic tags on the link, as they arrived. */
      tags: Record<string, string>
      /** The moment the life at the casino is counted from. */
      startedAt: number
    } & Way)
  | ({
      kind: 'account'
      account: string
      brand: string
      number: number | null
      index: number
      tags: Record<string, string>
      /** Where this account's postbacks go, if not where the brand's do. */
      postbackKey: string | null
    } & Way)
  | { kind: 'deposit'; account: string; index: number; amount: Amount; bonus: Amount }
  | {
      kind: 'play'
      account: string
      index: number
      ggr: Amount
      wager: Amount
      cashout: Amount
    }
  /** The program found that a first deposit was no good and takes the commission back. */
  | { kind: 'cancellation'; account: string }
  /** The program changed its mind about a day when asked to, not when its rules say. */
  | { kind: 'restatement'; day: string }
  /** What the traffic source was told, and what it made of it. */
  | {
      kind: 'told'
      clickId: string
      goal: string
      verdict: 'counted' | 'repeated' | 'unknown'
      query: Record<string, string>
    }
  /** History has been lived up to `at`. */
  | { kind: 'lived' }
)
export type RecordOf<Kind extends WorldRecord['kind']> = Extract<WorldRecord, { kind: Kind }>

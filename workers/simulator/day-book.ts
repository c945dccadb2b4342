import type { Units } from './euro.ts'
import type { Way } from './records.ts'
import type { Nature } from './visitor.ts'

export type Account = {
  id: string
  brand: string
  number: number | null
  tags: Record<string, string>
  way: Way
  postbackKey: string | null
  firstDeposit: { at: number; units: Units } | null
  isCancelled: boolean
}

/** What one player did at a casino on one day. */
export type AccountDay = {
  account: Account
  day: string
  registrations: number
  firstDeposits: number
  deposits: number
  depositUnits: Units
  bonusUnits: Units
  plays: number
  ggrUnits: Units
  wagerUnits: Units
  cashouts: number
  cashoutUnits: Units
}

/** One link's arrivals at a casino on one day. */
export type LinkDay = {
  brand: string
  day: string
  tags: Record<string, string>
  way: Way
  nature: Nature
  arrivals: number
}

export type VisitDay = { day: string; way: Way; nature: Nature; visits: number; costUnits: Units }

export type DayBook = {
  accounts: Map<string, AccountDay>
  links: Map<string, LinkDay>
  visits: Map<string, VisitDay>
  restatements: number
}

export function emptyDayBook(): DayBook {
  return { accounts: new Map(), links: new Map(), visits: new Map(), restatements: 0 }
}

export function emptyAccountDay(account: Account, day: string): AccountDay {
  return {
    account,
    day,
    registrations: 0,
    firstDeposits: 0,
    deposits: 0,
    depositUnits: 0n,
    bonusUnits: 0n,
    plays: 0,
    ggrUnits: 0n,
    wagerUnits: 0n,
    cashouts: 0,
    cashoutUnits: 0n,
  }
}

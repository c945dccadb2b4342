import type {
  SourceGroup,
  SourcePostback,
  Token,
  TrafficSourceTemplate,
} from '../../../../shared/traffic-source.ts'
import { tokens, type Param } from './token.ts'

type Described = {
  template: string
  name: string
  help: string
  clickId: Token
  cost?: Token
  tokens?: Partial<Record<Param, string>>
  postback: SourcePostback | null
}

export function templatesOf(group: SourceGroup, described: Described[]): TrafficSourceTemplate[] {
  return described.map((each) => ({
    ...each,
    group,
    cost: each.cost ?? null,
    costCurrency: 'USD',
    tokens: tokens(each.tokens ?? {}),
  }))
}

/** Most networks count one kind of conversion: what the buyer pays for, a first deposit. */
const FIRST_DEPOSIT = { first_deposit: '' }

type Answer = Partial<Pick<SourcePostback, 'successText' | 'failureText'>>

/** A conversion told by one GET. */
export function tellBy(
  url: string,
  goals: SourcePostback['goals'] = FIRST_DEPOSIT,
  { successText = null, failureText = null }: Answer = {},
): SourcePostback {
  return { url, goals, successStatus: { from: 200, until: 300 }, successText, failureText }
}

/** The networks that take no postback but have a conversion API. */
export function byApi(network: string): string {
  return `Conversions go to ${network} by its API, which is set up on the source.`
}

export function gamblingNeedsPermission(network: string): string {
  return `Gambling ads need ${network}'s written permission, country by country.`
}

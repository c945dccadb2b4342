import { parseUnits, scaleOf } from '../../../shared/exact-money.ts'
import type { CampaignSnapshot, SourceSnapshot } from '../../../shared/snapshot.ts'
import { isUnexpanded } from './unexpanded.ts'

/** What the source put on the tracking link. */
export type SourceWords = {
  sourceClickId: string | null
  tokens: Record<string, string>
  /** Parameters that came as the macro's own text: the source is set up wrong. */
  unexpanded: string[]
  cost: { units: bigint; currency: string } | null
}

const CLICK_ID_MAX = 1024
const TOKEN_MAX = 256

export function readTokens(campaign: CampaignSnapshot, query: URLSearchParams): SourceWords {
  const { source } = campaign
  if (!source) return { sourceClickId: null, tokens: {}, unexpanded: [], cost: fixedCost(campaign) }

  const unexpanded: string[] = []
  const take = (param: string, length: number): string | null => {
    const value = query.get(param)?.slice(0, length) ?? ''
    if (!isUnexpanded(value)) return value === '' ? null : value
    unexpanded.push(param)
    return null
  }
  const tokens: Record<string, string> = {}
  for (const { param } of source.tokens) {
    const value = take(param, TOKEN_MAX)
    if (value !== null) tokens[param] = value
  }
  return {
    sourceClickId: take(source.clickIdParam, CLICK_ID_MAX),
    tokens,
    unexpanded,
    cost: campaign.cost.kind === 'token' ? toldCost(source, take) : fixedCost(campaign),
  }
}

function toldCost(
  { costParam, costCurrency }: SourceSnapshot,
  take: (param: string, length: number) => string | null,
): SourceWords['cost'] {
  const text = costParam === null ? null : take(costParam, 40)
  // A cost that is not a plain decimal is not known; the visit counts all the same.
  if (text === null || !/^\d{1,9}(\.\d{1,6})?$/.test(text)) return null
  return { units: parseUnits(text, scaleOf(costCurrency)), currency: costCurrency }
}

function fixedCost({ cost }: CampaignSnapshot): SourceWords['cost'] {
  if (cost.kind !== 'cpc') return null
  return { units: parseUnits(cost.amount, scaleOf(cost.currency)), currency: cost.currency }
}

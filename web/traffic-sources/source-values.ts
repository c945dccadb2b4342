import type { EventKind } from '../../shared/event-kind.ts'
import type {
  NewTrafficSource,
  SourcePostback,
  TrafficSource,
  TrafficSourceTemplate,
} from '../../shared/traffic-source.ts'
import { EVENT_KINDS } from '../offers/event-kinds.ts'

export type TokenValues = { param: string; macro: string; name: string }
export type Goal = { event: EventKind; isTold: boolean; goal: string }

/** A traffic source as its form holds it, under the names that the API's errors use. */
export type SourceValues = {
  name: string
  template: string
  clickId: TokenValues
  /** null when the source does not say what a click cost. */
  cost: TokenValues | null
  costCurrency: string
  tokens: TokenValues[]
  tellsConversions: boolean
  'postback.url': string
  'postback.goals': Goal[]
  'postback.successText': string
  'postback.failureText': string
  successStatus: SourcePostback['successStatus']
}

const BLANK_POSTBACK: SourcePostback = {
  url: '',
  goals: { registration: '', first_deposit: '' },
  successStatus: { from: 200, until: 300 },
  successText: null,
  failureText: null,
}

export function sourceValues(source: TrafficSource | TrafficSourceTemplate): SourceValues {
  const postback = { ...BLANK_POSTBACK, ...source.postback }
  return {
    name: source.template === 'custom' && !('id' in source) ? '' : source.name,
    template: source.template,
    clickId: source.clickId,
    cost: source.cost ?? null,
    costCurrency: source.costCurrency ?? 'USD',
    tokens: source.tokens ?? [],
    tellsConversions: source.postback != null,
    'postback.url': postback.url,
    'postback.goals': EVENT_KINDS.map((event) => ({
      event,
      isTold: postback.goals[event] !== undefined,
      goal: postback.goals[event] ?? '',
    })),
    'postback.successText': postback.successText ?? '',
    'postback.failureText': postback.failureText ?? '',
    successStatus: postback.successStatus,
  }
}

export function newSource(values: SourceValues): NewTrafficSource {
  const told = values['postback.goals'].filter(({ isTold }) => isTold)
  return {
    name: values.name,
    template: values.template,
    clickId: values.clickId,
    cost: values.cost,
    costCurrency: values.costCurrency,
    tokens: values.tokens.filter(({ param }) => param.trim() !== ''),
    postback: values.tellsConversions
      ? {
          url: values['postback.url'],
          goals: Object.fromEntries(told.map(({ event, goal }) => [event, goal.trim()])),
          successStatus: values.successStatus,
          successText: values['postback.successText'].trim() || null,
          failureText: values['postback.failureText'].trim() || null,
        }
      : null,
  }
}

import type { Restatement } from '../../shared/pull.ts'
import { formatAmount, formatCount } from '../ui/format.ts'
import { isCount } from './fact-labels.ts'

/** A figure of a fact as its kind is written: a count, or an amount of its currency. */
export function factText(
  { metric, currency }: Pick<Restatement, 'metric' | 'currency'>,
  figure: string,
): string {
  return isCount(metric) ? formatCount(figure) : formatAmount({ amount: figure, currency })
}

import type { RulePath } from '../../shared/routing.ts'
import { Chip } from '../ui/chip.tsx'
import { useNow } from '../ui/frame/use-now.ts'
import { useDestinationWords } from './destination-words.ts'
import { destinationValues } from './destination-values.ts'
import { whenWords, whyNotNow } from './rule-words.ts'
import './rules.css'

const MINUTE_MS = 60_000

/** Rules in words, in the order they are asked: "Germany or Austria, on phones → Site X". */
export function RuleList({ rules }: { rules: RulePath[] }) {
  const wordsOf = useDestinationWords()
  const now = useNow(MINUTE_MS)
  return (
    <ol class="rule-list">
      {rules.map((rule, index) => {
        const why = whyNotNow(rule, now)
        return (
          <li key={index}>
            <strong>{rule.name || 'No name yet'}</strong> {why && <Chip tone="amber">{why}</Chip>}
            <br />
            {whenWords(rule.when)} <span aria-hidden="true">→</span>
            <span class="visually-hidden">go to</span>{' '}
            {wordsOf(destinationValues(rule.destination))}
          </li>
        )
      })}
    </ol>
  )
}

import { AppError } from '../../shared/errors.ts'
import type { FactAmount, FactCount } from '../../shared/pull.ts'
import type { NewFact } from './fact.ts'
import type { Part } from './whole.ts'

/**
 * Throws when the report has no column any more for what the same days had figures of. A column
 * that lost its values is a restatement; one that is gone is yesterday's report in a new format.
 */
export function assertNothingVanished(parts: Part[], current: NewFact[], platform: string): void {
  const pages = parts.flatMap((part) => part.pages)
  if (pages.every(({ rows }) => rows.length === 0)) return
  const said = new Set<FactCount | FactAmount>(pages.flatMap(({ columns }) => columns))
  const known = new Set(
    current.flatMap(({ counts, amounts }) => Object.keys({ ...counts, ...amounts })),
  )
  const gone = [...known].filter((metric) => !said.has(metric as FactCount | FactAmount))
  if (gone.length === 0) return
  throw new AppError(
    'report_unreadable',
    `${platform}'s report no longer has ${gone.join(', ')}, which it had before.`,
    { fix: 'Ask the program to show the column again. Until then the old numbers stand.' },
  )
}

import type { Destination } from '../../../shared/destination.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Condition, RulePath } from '../../../shared/routing.ts'
import type {
  ConditionSnapshot,
  DestinationSnapshot,
  PathSnapshot,
} from '../../../shared/snapshot.ts'
import { type VisitorField, WEEKDAYS } from '../../../shared/visitor-field.ts'

/** The paths that are on, in their order, with everything done that need not be done per visitor. */
export async function compilePaths(
  paths: RulePath[],
  compileDestination: (destination: Destination) => Promise<DestinationSnapshot>,
): Promise<PathSnapshot[]> {
  const compiled = paths.map(async (path, index): Promise<PathSnapshot | null> => {
    if (!path.isOn) return null
    try {
      return {
        when: path.when.map(compileCondition),
        destination: await compileDestination(path.destination),
        activeFrom: path.activeFrom === null ? null : Date.parse(path.activeFrom),
        activeUntil: path.activeUntil === null ? null : Date.parse(path.activeUntil),
      }
    } catch (error) {
      throw error instanceof AppError ? ofPath(error, path, index) : error
    }
  })
  return (await Promise.all(compiled)).filter((path) => path !== null)
}

function ofPath({ message, fix }: AppError, { name }: RulePath, index: number): AppError {
  return new AppError('cannot_publish', `The rule "${name}": ${message}`, {
    field: `paths.${index}.destination`,
    ...(fix && { fix }),
  })
}

function compileCondition(condition: Condition): ConditionSnapshot {
  if (condition.kind === 'visitor') {
    const { field, values } = condition
    return { ...condition, values: lowered(values.map((value) => asVisitorsSay(field, value))) }
  }
  if (condition.kind === 'query') return { ...condition, values: lowered(condition.values) }
  if (condition.kind === 'weekday') {
    return { ...condition, days: condition.days.map((day) => WEEKDAYS.indexOf(day)) }
  }
  return condition
}

/** AS3320 is known as 3320, and a referrer by its host. */
function asVisitorsSay(field: VisitorField, value: string): string {
  if (field === 'network') return value.replace(/^as/i, '')
  if (field === 'referrer') return value.replace(/^(https?:\/\/)?(www\.)?/i, '').split(/[/?#:]/)[0]!
  return value
}

function lowered(values: string[]): string[] {
  return [...new Set(values.map((value) => value.toLowerCase()))]
}

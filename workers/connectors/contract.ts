import type { Currency } from '../../shared/money.ts'
import type { FactAmount, FactCount } from '../../shared/pull.ts'
import type { DayWindow } from './connector.ts'

/** What each connector's `fixtures/example.ts` gives, so that the contract can be tried on it. */
export type ConnectorExample = {
  /** As a person would fill the form in. */
  settings: Record<string, unknown>
  window: DayWindow
  /** A whole report, in the order its pages are asked for. */
  pages: string[]
  contentType: string
  rows: number
  /** Some of the report's sums, added up by hand. */
  sums: Record<Currency, Partial<Record<FactCount | FactAmount, string>>>
}

import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import type { DayState, Metric, MetricValue } from '../../shared/report.ts'
import { rawText } from './cell.ts'
import { MetricCell } from './metric-cell.tsx'

afterEach(cleanup)

const eur = (amount: string) => ({ amount, currency: 'EUR' })

function show(metric: Metric, value: MetricValue, state: DayState | null, more: object = {}) {
  const row = { metrics: { [metric]: value }, state, grade: 'exact' as const }
  const { container } = render(<MetricCell row={row} metric={metric} currency="EUR" {...more} />)
  const cell = container.firstElementChild as HTMLElement
  return { cell, title: cell.title, text: cell.textContent }
}

it('shows a dash for what is awaited, and says when it is expected', () => {
  const { text, title } = show('commissionTotal', null, 'awaited', {
    expectation: 'Affilka reports next after 21 Nov, 06:00 (Malta).',
  })
  expect(text).toMatch(/^–/)
  expect(text).toContain('awaited')
  expect(text).not.toContain('0')
  expect(title).toContain('21 Nov, 06:00')
})

it('shows zero only where zero was reported', () => {
  expect(show('commissionTotal', eur('0'), 'settled').text).toBe('0.00')
  expect(show('platformFirstDeposits', 0, 'settled').text).toBe('0')
  expect(show('clicks', 0, 'awaited').text).toBe('0')
})

it('shows a question mark with the fix where a pull failed', () => {
  const { cell, title } = show('ngr', null, 'failed', { expectation: 'Affilka refused the token.' })
  expect(cell.querySelector('a')?.textContent).toBe('?')
  expect(title).toContain('Affilka refused the token.')
})

it('marks what may still change and what was changed', () => {
  expect(
    show('ngr', eur('5'), 'provisional').cell.querySelector('.state-mark.provisional'),
  ).toBeTruthy()
  const restated = show('ngr', eur('5'), 'restated', { restated: 'Was 7, is 5.' })
  expect(restated.cell.querySelector('.state-mark.restated')).toBeTruthy()
  expect(restated.title).toContain('Was 7, is 5.')
  const settled = show('ngr', eur('5'), 'settled').cell.querySelector('.state-mark')
  expect(settled?.className).toBe('state-mark plain')
})

it('never says that a signal is awaited', () => {
  const { cell, title } = show('clicks', 12, 'awaited')
  expect(cell.className).not.toContain('awaited')
  expect(title).not.toContain('Awaited')
})

it('shows a dash, not zero per cent, where there is nothing to divide by', () => {
  const { text, title } = show('ctr', null, 'settled')
  expect(text).toMatch(/^–/)
  expect(title).toContain('nothing to divide by')
})

it('gives profit a sign and an arrow besides its colour', () => {
  expect(show('profit', eur('12.5'), 'settled').text).toBe('↑ +12.50')
  expect(show('profit', eur('-12.5'), 'settled').text).toBe('↓ −12.50')
  expect(show('profit', eur('0'), 'settled').text).toBe('0.00')
})

it('names the currency of an amount that is not in the currency of the column', () => {
  show('cost', { amount: '3', currency: 'USD' }, null)
  expect(screen.getByText('$3.00')).toBeTruthy()
})

it('exports the exact amount, and nothing for what is not known', () => {
  expect(rawText({ metrics: { ngr: eur('18371.6054') }, state: 'settled' }, 'ngr')).toBe(
    '18371.6054',
  )
  expect(rawText({ metrics: { ngr: null }, state: 'awaited' }, 'ngr')).toBe('')
})

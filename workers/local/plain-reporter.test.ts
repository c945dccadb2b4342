import { afterEach, expect, test, vi } from 'vitest'
import type { TestModule } from 'vitest/node'
import PlainReporter from './plain-reporter.ts'

const module = (state: string, ...tests: string[]) =>
  ({
    state: () => state,
    children: { allTests: () => tests.map((it) => ({ result: () => ({ state: it }) })) },
  }) as unknown as TestModule

function lastLineOf(modules: TestModule[], errors: unknown[] = []): string {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  new PlainReporter().onTestRunEnd(modules, errors)
  return said.mock.lastCall?.[0]
}

afterEach(() => vi.restoreAllMocks())

test('counts tests, and leaves skipped ones out of the last line', () => {
  const modules = [module('passed', 'passed', 'skipped'), module('failed', 'passed', 'failed')]
  expect(lastLineOf(modules)).toBe('2 passed, 1 failed')
})

test('a file that does not load and an error outside tests are failures', () => {
  expect(lastLineOf([module('failed')], [new Error('unhandled')])).toBe('0 passed, 2 failed')
})

import { describe, expect, it } from 'vitest'
import { isAppError } from '../../shared/errors.ts'
import { Currency, decimalText, parseMoney } from '../../shared/money.ts'
import { FACT_AMOUNTS, FACT_COUNTS } from '../../shared/pull.ts'
import { Zone } from '../../shared/time.ts'
import type { ConnectorExample } from './contract.ts'
import type { PlatformRow } from './connector.ts'
import { connectors, describePlatform } from './index.ts'

// What every connector keeps to. A new one passes by having a folder with `fixtures/example.ts`.

const examples = import.meta.glob<ConnectorExample>('./*/fixtures/example.ts', {
  import: 'example',
  eager: true,
})
const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe.each(connectors)('$name', (connector) => {
  const example = examples[`./${connector.id}/fixtures/example.ts`]!
  const settings = connector.settings.parse(example.settings)
  const reply = (body: string, status = 200) => ({
    status,
    contentType: example.contentType,
    body,
  })
  const classified = (body: string, status = 200) => connector.classify(reply(body, status)).kind
  const rows = () => example.pages.flatMap((page) => connector.readPage(page, settings).rows)

  it('has a folder, a form and an example', () => {
    expect(example).toBeDefined()
    expect(Zone.parse(connector.zone)).toBe(connector.zone)
    expect(describePlatform(connector).fields.length).toBeGreaterThan(0)
    const known = connector.fields.map(({ name }) => name)
    expect(Object.keys(example.settings).filter((name) => !known.includes(name))).toEqual([])
  })

  it('asks for what its form says is required, and for nothing else', () => {
    for (const { name, required } of connector.fields) {
      const { [name]: _, ...others } = example.settings
      expect(connector.settings.safeParse(others).success, name).toBe(!required)
    }
  })

  it('keeps settings as they are once they are read', () => {
    expect(connector.settings.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  })

  it('asks over HTTPS, at the address it was given, and keeps secrets out of it', () => {
    const { url, headers } = connector.firstRequest(settings, example.window)
    expect(new URL(url).protocol).toBe('https:')
    expect(new URL(url).pathname).not.toContain('//')
    expect(url).toContain(example.window.from)
    for (const { name, kind } of connector.fields) {
      const value = String((settings as Record<string, unknown>)[name] ?? '')
      if (kind === 'secret') expect(decodeURIComponent(url)).not.toContain(value)
      if (kind === 'address') expect(url.startsWith(value)).toBe(true)
    }
    expect(Object.values(headers).every((value) => /^[\x20-\x7e]*$/.test(value))).toBe(true)
  })

  it('asks for a page after each but the last', () => {
    const next = example.pages.map((page) => connector.nextRequest(settings, example.window, page))
    expect(next.map((request) => request === null)).toEqual(
      example.pages.map((_, at) => at === example.pages.length - 1),
    )
    expect(new Set(next.map((request) => request?.url)).size).toBe(example.pages.length)
  })

  it('tells a report from everything that is none', () => {
    expect(example.pages.map((page) => classified(page))).toEqual(example.pages.map(() => 'ok'))
    expect(classified('', 401)).toBe('refused')
    expect(classified('', 403)).toBe('refused')
    expect(classified('', 404)).toBe('refused')
    expect(classified('', 302)).toBe('refused')
    expect(classified('slow down', 429)).toBe('throttled')
    expect(classified('{}', 500)).toBe('unavailable')
    expect(classified('', 503)).toBe('unavailable')
    for (const body of ['', '  \n', '<!DOCTYPE html><title>Sign in</title>', '<html></html>']) {
      expect(classified(body), JSON.stringify(body)).toBe('unreadable')
    }
  })

  it('says a sentence and what to do about each refusal', () => {
    for (const status of [302, 400, 401, 403, 404, 408, 429, 500, 502]) {
      const verdict = connector.classify(reply('', status))
      if (verdict.kind === 'ok') throw new Error(`${status} is no report`)
      expect(verdict.message).toMatch(/^\S.*\.$/)
      expect(verdict.fix).toMatch(/^\S.*\.$/)
    }
  })

  it('never takes a page that was cut off for a whole one', () => {
    const [page] = example.pages
    const step = Math.max(1, Math.floor(page!.length / 97))
    for (let length = 0; length < page!.trimEnd().length; length += step) {
      const half = page!.slice(0, length)
      expect(classified(half) === 'ok' && canRead(half), `${length} characters`).toBe(false)
    }
  })

  function canRead(page: string): boolean {
    try {
      connector.readPage(page, settings)
      return true
    } catch (error) {
      if (isAppError(error)) return false
      throw error
    }
  }

  it('reads rows in our words', () => {
    expect(rows()).toHaveLength(example.rows)
    for (const row of rows()) expectOurWords(row, example)
    const [page] = example.pages
    expect(connector.readPage(page!, settings)).toEqual(connector.readPage(page!, settings))
  })

  it('loses and makes no money', () => {
    for (const [currency, sums] of Object.entries(example.sums)) {
      const ofCurrency = rows().filter((row) => row.currency === currency)
      const found = Object.keys(sums).map((metric) => [metric, sumOf(ofCurrency, metric, currency)])
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(Object.entries(sums).map(([metric, text]) => [metric, decimal(text)])),
      )
    }
  })

  it('imports nothing but the words of the product', () => {
    for (const [path, source] of Object.entries(sources)) {
      const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from!)
      const strays = imported.filter((from) => !/^(zod|\.\.?\/.*)$/.test(from))
      expect(strays, path).toEqual([])
      const outside = imported.filter((from) => /^(\.\.\/)+(?!shared\/)[a-z]/.test(from))
      const depth = path.split('/').length - 2
      expect(
        outside.filter((from) => from.split('../').length - 1 > depth),
        path,
      ).toEqual([])
      expect(source, path).not.toMatch(/\b(fetch\(|Date\.now|new Date\(\)|Math\.random)/)
    }
  })
})

function expectOurWords(row: PlatformRow, { window }: ConnectorExample) {
  expect(row.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(row.day >= window.from && row.day <= window.to).toBe(true)
  expect(row.clickId).toBe(row.clickId?.toLowerCase() ?? null)
  for (const tag of [row.subId, row.clickId, row.player]) expect(tag).not.toBe('')
  if (row.currency !== null) expect(Currency.parse(row.currency)).toBe(row.currency)
  for (const [name, count] of Object.entries(row.counts)) {
    expect(FACT_COUNTS).toContain(name)
    expect(Number.isSafeInteger(count)).toBe(true)
  }
  for (const [name, amount] of Object.entries(row.amounts)) {
    expect(FACT_AMOUNTS).toContain(name)
    expect(() => parseMoney(amount, row.currency ?? 'EUR')).not.toThrow()
  }
}

function sumOf(rows: PlatformRow[], metric: string, currency: string): string {
  const texts = rows.map(({ counts, amounts }) => ({ ...counts, ...amounts })[metric as 'ngr'])
  const units = texts
    .filter((text) => text !== undefined)
    .reduce((sum, text) => sum + parseMoney(String(text), currency).units, 0n)
  return decimalText({ units, currency })
}

function decimal(text: string): string {
  return decimalText(parseMoney(text, 'EUR'))
}

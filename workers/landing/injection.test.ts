import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeHtml } from './html.ts'
import { COMPLIANCE_PAGES } from './texts.ts'
import { aCard, aSite, elementsOf, type Element, render } from './test-site.ts'

// Whatever somebody types into any field, a page keeps the elements and attributes it has with
// harmless words, and its addresses lead where they led.

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '`${alert(1)}`',
  'javascript:alert(1)',
  '&lt;script&gt;',
  '&#x3c;b&#x3e;',
  '\u0000\u000b\u001b[31m',
  '\ud800',
  '\u202e\u2066',
  '\r\nset-cookie: a=b',
  '../../admin',
  '//evil.example',
  '{{constructor}}',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'binary' }), fc.string()), {
    minLength: 1,
    maxLength: 4,
  })
  // Never empty, because what is empty is left out.
  .map((parts) => `x${parts.join('')}`)

const card = fc.record({
  offerKey: hostile,
  name: hostile,
  colour: hostile,
  welcomeBonus: hostile,
  bonusTerms: hostile,
  paymentMethods: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  licence: hostile,
})

const site = fc.record({
  name: hostile,
  headline: hostile,
  intro: hostile,
  slug: hostile,
  market: hostile,
  locale: hostile,
})

function shapeOf(elements: Element[]) {
  return elements.map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).join(' ')}`)
}

it('typed words never become markup', async () => {
  const harmless = aSite({ market: 'XX', locale: 'xx' })
  const shapes = new Map<string | null, string[]>()
  for (const page of [null, ...COMPLIANCE_PAGES]) {
    shapes.set(page, shapeOf(await elementsOf(render(harmless, { page }))))
  }
  await fc.assert(
    fc.asyncProperty(site, card, hostile, async (typed, typedCard, visitId) => {
      const evil = aSite({ ...typed, cards: [aCard(typedCard)] })
      for (const [page, shape] of shapes) {
        const view = { page, visitId, country: typed.market }
        const elements = await elementsOf(render(evil, view))
        expect(shapeOf(elements)).toEqual(shape)
        for (const { tag, attributes } of elements) {
          expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([])
          if (tag === 'a') expect(attributes.href).toMatch(/^(\/go\/|\/s\/|https:\/\/|tel:)/)
          if (attributes.fill) expect(attributes.fill).toMatch(/^(#[0-9a-f]{6}|none)$/i)
        }
      }
    }),
    { numRuns: 120 },
  )
})

it('an address that is no picture of the web is not asked for', () => {
  const addresses = [
    'javascript:alert(1)',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'http://insecure.example/a.png',
    '//evil.example/a.png',
    'https://user:password@evil.example/a.png',
    'https://',
    'file:///etc/passwd',
    ' \u0000',
  ]
  for (const logoUrl of addresses) {
    expect(render(aSite({ cards: [aCard({ logoUrl })] }))).not.toContain('<img')
  }
})

it('an address with quotes in it stays one attribute', async () => {
  const logoUrl = 'https://cdn.example/a"onerror="alert(1)?<b>\'`'
  const elements = await elementsOf(render(aSite({ cards: [aCard({ logoUrl })] })))
  const image = elements.find(({ tag }) => tag === 'img')!
  expect(Object.keys(image.attributes)).not.toContain('onerror')
  expect(image.attributes.src).toMatch(/^https:\/\/cdn\.example\/a%22onerror=%22alert/)
})

it('numbers that are none leave no trace', () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
    const page = render(aSite({ cards: [aCard({ rating: odd, freeSpins: odd })] }))
    expect(page).not.toMatch(/NaN|∞|free spins/)
  }
})

it('what is escaped reads as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeHtml(text)
      expect(escaped).not.toMatch(/[<>"'`]/)
      expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|#39|#96);)/)
    }),
  )
  expect(escapeHtml('Tom & Jerry’s "5 < 6"')).toBe('Tom &amp; Jerry’s &quot;5 &lt; 6&quot;')
})

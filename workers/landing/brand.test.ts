import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inkOn, monogramOf, safeColour } from './brand.ts'

it('a monogram can be read on any colour', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (channels) => {
      const luminance = luminanceOf(channels)
      const colour = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
      const contrast =
        inkOn(colour) === '#ffffff' ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05
      expect(contrast).toBeGreaterThan(4.5)
    }),
  )
})

function luminanceOf(channels: number[]): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

it.each([
  ['Lucky Harbour', 'LH'],
  ['888casino', '8'],
  ['Élan vital noir', 'ÉV'],
  ['カジノ 王', 'カ王'],
  ['  — ', '•'],
  ['𝕏 bet', '𝕏B'],
])('%s is %s for short', (name, monogram) => {
  expect(monogramOf(name)).toBe(monogram)
})

it('what is no colour becomes ours', () => {
  expect(safeColour('#ABCDEF')).toBe('#ABCDEF')
  for (const odd of ['', 'red', '#fff', '#1d4ed8;x', 'url(#a)', '#1d4ed8\n']) {
    expect(safeColour(odd)).toBe('#3f3cbb')
  }
})

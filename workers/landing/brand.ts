// What somebody typed about a brand, looked at again before it goes into a page: a snapshot may be
// older than the check that its form does today.

const FALLBACK_COLOUR = '#3f3cbb'

export function safeColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : FALLBACK_COLOUR
}

/** An address a page may load an image from, or null. The page's policy allows https only. */
export function safeImageUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' && !url.username && !url.password ? url.href : null
}

/** Up to two letters that stand for a brand without a logo. */
export function monogramOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '', second = ''] = words
  return ([...first].slice(0, 1).join('') + [...second].slice(0, 1).join('')).toUpperCase() || '•'
}

/** Black or white, whichever reads better: one of them has a contrast of at least 4.5. */
export function inkOn(colour: string): '#ffffff' | '#000000' {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16)))
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  return luminance > 0.179 ? '#000000' : '#ffffff'
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

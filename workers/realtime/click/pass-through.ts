import { departureLink } from './departure-link.ts'
import { isUnexpanded } from './unexpanded.ts'

type Param = [name: string, value: string]

const VALUE_MAX = 512

/** The parameters of the tracking link that go along; a macro nobody filled in stays behind. */
export function passedParams(names: string[], query: URLSearchParams): Param[] {
  const passed: Param[] = []
  for (const name of names) {
    const value = query.get(name)?.slice(0, VALUE_MAX).toWellFormed() ?? ''
    if (value !== '' && !isUnexpanded(value)) passed.push([name, value])
  }
  return passed
}

/**
 * A link with them, before our own parameters go on it. What the link has already it keeps: that is
 * whose deal it is, and no visitor may put his own there.
 */
export function withPassed(link: string, passed: Param[], reserved: (string | null)[]): string {
  if (passed.length === 0) return link
  const taken = new Set([...namesIn(link), ...reserved.map((name) => name?.toLowerCase())])
  return departureLink(
    link,
    passed.filter(([name]) => !taken.has(name.toLowerCase())),
  )
}

function namesIn(link: string): string[] {
  const [, query = ''] = /^[^?#]*\?([^#]*)/.exec(link) ?? []
  return [...new URLSearchParams(query).keys()].map((name) => name.toLowerCase())
}

/** A click id tells its API when it was given out, so that no list of clicks has to be kept. */
export function googleClickId(clickedAt: number): string {
  return `EAIaIQ-${clickedAt.toString(36)}_BwE`
}

export function clickedAtOf(gclid: string): number | null {
  const [, at] = /^EAIaIQ-([0-9a-z]+)_BwE$/.exec(gclid) ?? []
  return at === undefined ? null : Number.parseInt(at, 36)
}

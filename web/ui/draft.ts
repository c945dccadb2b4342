/** What was typed and not yet sent, kept for this tab so that a reload or a look elsewhere costs nothing. */
export function readDraft<Values extends object>(key: string, initial: Values): Values | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`draft:${key}`) ?? 'null')
    return kept !== null && typeof kept === 'object' ? { ...initial, ...kept } : null
  } catch {
    return null
  }
}

/** Storage may be full or forbidden; a form works without it. */
export function keepDraft(key: string, values: object): void {
  try {
    sessionStorage.setItem(`draft:${key}`, JSON.stringify(values))
  } catch {}
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(`draft:${key}`)
  } catch {}
}

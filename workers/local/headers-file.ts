export type HeaderRule = { pattern: RegExp; set: [name: string, value: string][]; unset: string[] }

/** Reads a Pages `_headers` file: a path, then indented headers; `*` matches anything. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const said = line.trim()
    if (!said || said.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: pathPattern(said), set: [], unset: [] })
      continue
    }
    const rule = rules.at(-1)
    if (!rule) throw new Error(`_headers: '${said}' comes before any path.`)
    if (said.startsWith('!')) {
      rule.unset.push(said.slice(1).trim())
      continue
    }
    const colon = said.indexOf(':')
    if (colon < 1) throw new Error(`_headers: '${said}' is not 'Name: value'.`)
    rule.set.push([said.slice(0, colon).trim(), said.slice(colon + 1).trim()])
  }
  return rules
}

/** What the rules say of a path, as Pages reads them: said twice is joined, `!` takes away. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const said = new Map<string, string>()
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue
    for (const name of rule.unset) said.delete(name.toLowerCase())
    for (const [name, value] of rule.set) {
      const before = said.get(name.toLowerCase())
      said.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`)
    }
  }
  return Object.fromEntries(said)
}

function pathPattern(path: string): RegExp {
  const source = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${source}$`)
}

import { readFileSync } from 'node:fs'

type Metafile = {
  inputs: Record<string, { imports: { path: string; kind: string }[] }>
  outputs: Record<string, { entryPoint?: string }>
}

export type Import = { from: string; path: string }

/** The imports that run before the first request is answered: all but those made on demand. */
export function importsAtStart(metafile: string): Import[] {
  const { inputs, outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile
  const entry = Object.values(outputs).find((output) => output.entryPoint)?.entryPoint
  const imports: Import[] = []
  const seen = new Set<string>()
  const open = entry ? [entry] : []
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    if (seen.has(from)) continue
    seen.add(from)
    for (const { path, kind } of inputs[from]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      imports.push({ from, path })
      open.push(path)
    }
  }
  return imports
}

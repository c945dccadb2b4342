import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export function folderSize(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

export function sizesOf(file: string): string {
  const bytes = readFileSync(file)
  return `${basename(file)} ${inKilobytes(bytes.length)}, compressed ${inKilobytes(gzipSync(bytes).length)}`
}

export function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}

import { readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runTool } from './tool.ts'
import { wranglerToml } from './project.ts'

export type BundledModule = { type: 'ESModule' | 'Text' | 'Data' | 'CompiledWasm'; path: string }

/** Bundles the Worker as a deploy would, so that what runs here is what runs there. */
export async function bundleWorker(
  outDir: string,
  config = wranglerToml,
): Promise<BundledModule[]> {
  rmSync(outDir, { recursive: true, force: true })
  await runTool('wrangler', ['deploy', '--dry-run', '--outdir', outDir, '-c', config])
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  const modules = files.flatMap((file) => {
    const type = moduleType(file)
    return type ? [{ type, path: join(outDir, file) }] : []
  })
  // The entry comes first: that is how the runtime knows it.
  return modules.sort((a, b) => Number(isEntry(outDir, b)) - Number(isEntry(outDir, a)))
}

function isEntry(outDir: string, module: BundledModule): boolean {
  return relative(outDir, module.path) === 'index.js'
}

function moduleType(file: string): BundledModule['type'] | undefined {
  if (/\.m?js$/.test(file)) return 'ESModule'
  if (/\.(txt|html|sql)$/.test(file)) return 'Text'
  if (file.endsWith('.bin')) return 'Data'
  if (file.endsWith('.wasm')) return 'CompiledWasm'
  return undefined // The source map and wrangler's README.
}

import { type PlatformOptions, startPlatform } from '../../workers/local/platform.ts'
import { freePort } from '../../workers/local/port.ts'
import { tempDir } from '../../workers/local/temp-dir.ts'

export type Product = { url: string; stateDir: string; stop(): Promise<void> }

/** The product as `npm start` runs it, on a port and in a folder of its own. */
export async function startProduct(more: Partial<PlatformOptions> = {}): Promise<Product> {
  const dir = tempDir()
  const platform = await startPlatform({ port: await freePort(), stateDir: dir.path, ...more })
  return {
    url: platform.url,
    stateDir: dir.path,
    async stop() {
      await platform.stop()
      dir.remove()
    },
  }
}

import { Worker } from 'node:worker_threads'
import type { Load, LoadResult } from './load-worker.ts'

export type { Load, LoadResult }

/** The load generator: a thread of its own, kept warm between measurements. */
export function startGenerator(how: Pick<Load, 'plain'>): {
  run(load: Load): Promise<LoadResult>
  stop(): Promise<void>
} {
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url))
  return {
    run: (load) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (result: LoadResult) => {
          worker.off('error', reject)
          resolve(result)
        })
        worker.postMessage({ ...how, ...load })
      }),
    async stop() {
      await worker.terminate()
    },
  }
}

import type { Pull } from '../../shared/pull.ts'
import type { ProductApi } from './product-api.ts'

const TRIES_MAX = 100
const LOOK_EVERY_MS = 100

/** Asks every program for its report, as the button in the dashboard does, and waits for it. */
export async function pullAll(api: ProductApi, connectionIds: string[]): Promise<Pull[]> {
  return Promise.all(connectionIds.map((connectionId) => pullOne(api, connectionId)))
}

async function pullOne(api: ProductApi, connectionId: string): Promise<Pull> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await finished(api, await api.post<Pull>('/pulls', { connectionId }))
    } catch (error) {
      // The product's own schedule was there first: its pull may be half over, so ask again.
      const isBusy = String(error).includes('pull_in_progress')
      if (!isBusy || tries >= TRIES_MAX) throw error
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  }
}

async function finished(api: ProductApi, begun: Pull): Promise<Pull> {
  let pull = begun
  for (let looks = 0; pull.state === 'running' && looks < 600; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    pull = await api.get<Pull>(`/pulls/${pull.id}`)
  }
  if (pull.state !== 'done') {
    throw new Error(`The pull ${pull.id} is ${pull.state}: ${pull.message ?? 'no reason given'}`)
  }
  return pull
}

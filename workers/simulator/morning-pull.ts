import type { Pull } from '../../shared/pull.ts'
import type { ProductApi } from './product-api.ts'

const LOOK_EVERY_MS = 100
const PULL_MAX_MS = 60_000

/**
 * Asks a program for its report, as the button in the dashboard does, and waits for it. Null when
 * it was being asked all the while: by the product's schedule, or by one that was killed meanwhile
 * and whose turn has to run out.
 */
export async function pullReport(
  api: ProductApi,
  connectionId: string,
  patience: AbortSignal,
): Promise<Pull | null> {
  for (;;) {
    try {
      return await finished(api, await api.post<Pull>('/pulls', { connectionId }))
    } catch (error) {
      if (!String(error).includes('pull_in_progress')) throw error
      if (patience.aborted) return null
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  }
}

async function finished(api: ProductApi, begun: Pull): Promise<Pull> {
  let pull = begun
  for (const until = Date.now() + PULL_MAX_MS; pull.state === 'running' && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    pull = await api.get<Pull>(`/pulls/${pull.id}`)
  }
  if (pull.state !== 'done') {
    throw new Error(`The pull ${pull.id} is ${pull.state}: ${pull.message ?? 'no reason given'}`)
  }
  return pull
}

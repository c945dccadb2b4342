import { isSuccess, retryInMs, type SuccessRule } from './message.ts'

export type Attempt = {
  status: number | null
  answer: string
  ok: boolean
  retryInMs: number | null
}

const ANSWER_WITHIN_MS = 10_000
const ANSWER_KEPT = 500

/** One try at telling a source. Never throws: not being reached is an answer too. */
export async function deliver(
  url: string,
  rule: SuccessRule,
  tries: number,
  send: typeof fetch = fetch,
): Promise<Attempt> {
  try {
    const response = await send(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    const answer = (await response.text()).slice(0, ANSWER_KEPT)
    const ok = isSuccess(rule, response.status, answer)
    const again = ok ? null : retryInMs(response.status, tries)
    return { status: response.status, answer, ok, retryInMs: again }
  } catch (error) {
    const answer = error instanceof Error ? error.message : 'It could not be reached.'
    return { status: null, answer, ok: false, retryInMs: retryInMs(null, tries) }
  }
}

import { AppError, isAppError } from '../../shared/errors.ts'
import { MINUTE_MS } from '../../shared/time.ts'
import { type Answer, ask } from '../catalog/connection/ask.ts'
import type { OpenConnection } from '../catalog/connection/credentials.ts'
import type { DayWindow, PlatformPage, PlatformRequest } from '../connectors/connector.ts'
import { errorOf, type Refusal, unreadable, type Verdict } from '../connectors/verdict.ts'
import type { Means } from './means.ts'
import { ATTEMPTS_MAX, AskedToWait, WAIT_MAX_MS, waitMsOf } from './patience.ts'
import { splitWindow } from './pull-window.ts'
import { assertWhole, type Part } from './whole.ts'

const PAGES_MAX = 500
const READINGS_MAX = 3
const PULL_TIME_MAX_MS = 10 * MINUTE_MS
/** How long to pause between requests once a platform has asked us to slow down. */
const PAUSE_MS = 1_000

/** Which page of which days. */
export type Place = { window: DayWindow; page: number }
export type KeptReply = { body: string; key: string; verdict: Verdict }

export type Pulling = OpenConnection &
  Means & {
    window: DayWindow
    today: string
    /** Called before each request; stops the pull by throwing. */
    goOn: () => Promise<void>
    /** Called with each answer: keeps it, and only then lets it be classified. */
    keep: (answer: Answer, place: Place) => Promise<KeptReply>
  }

/** Every page of every day of the window, one request at a time. */
export async function pullWindow(pulling: Pulling): Promise<Part[]> {
  const { connector, window, today, machineNow } = pulling
  const patience = { until: machineNow() + PULL_TIME_MAX_MS, pauseMs: 0 }
  const parts: Part[] = []
  for (const piece of splitWindow(window, connector.daysPerRequest, today)) {
    parts.push(await wholePart(pulling, piece, patience))
  }
  return parts
}

/**
 * What lies on several pages may have changed while they were turned, and then the sum is not that
 * of the rows. Such days are asked for once more; what fits in one page is simply wrong.
 */
async function wholePart(pulling: Pulling, window: DayWindow, patience: Patience): Promise<Part> {
  const { connector, connection } = pulling
  for (let reading = 1; ; reading += 1) {
    const part = { window, pages: await pagesOf(pulling, window, patience) }
    try {
      assertWhole(part, connector.name, connection.currency)
      return part
    } catch (error) {
      if (part.pages.length === 1 || reading === READINGS_MAX) {
        throw unreadable(connector.name, error)
      }
    }
  }
}

type Patience = { until: number; pauseMs: number }

async function pagesOf(
  pulling: Pulling,
  window: DayWindow,
  patience: Patience,
): Promise<PlatformPage[]> {
  const { connector, settings } = pulling
  const pages: PlatformPage[] = []
  const seen = new Set<string>()
  let request: PlatformRequest | null = connector.firstRequest(settings, window)
  while (request !== null) {
    const place = { window, page: pages.length + 1 }
    if (pages.length === PAGES_MAX) throw odd(`it never came to a last page after ${PAGES_MAX}`)
    const { body, key } = await reportAt(request, pulling, place, patience)
    try {
      const page = connector.readPage(body, settings)
      if (seen.has(key) && page.rows.length > 0) throw odd(`page ${place.page} came before`)
      seen.add(key)
      pages.push(page)
      request = connector.nextRequest(settings, window, body)
    } catch (error) {
      throw unreadable(connector.name, error)
    }
  }
  return pages

  function odd(reason: string): AppError {
    return unreadable(connector.name, new Error(reason))
  }
}

/** Asks until there is a report, a refusal, or no patience left. */
async function reportAt(
  request: PlatformRequest,
  pulling: Pulling,
  place: Place,
  patience: Patience,
): Promise<KeptReply> {
  const { connector, goOn, sleep, machineNow } = pulling
  for (let attempt = 1; ; attempt += 1) {
    await sleep(patience.pauseMs)
    await goOn()
    if (machineNow() > patience.until) throw tooSlow(connector.name)
    const { report, refusal, retryAfter } = await replyTo(request, pulling, place)
    if (report) return report
    const problem = errorOf(refusal)
    if (refusal.kind !== 'throttled' && refusal.kind !== 'unavailable') throw problem
    const waitMs = waitMsOf(refusal, retryAfter, attempt, machineNow())
    const isTooLong = waitMs > WAIT_MAX_MS || machineNow() + waitMs > patience.until
    if (isTooLong || attempt === ATTEMPTS_MAX) throw new AskedToWait(waitMs, problem)
    if (refusal.kind === 'throttled') patience.pauseMs = PAUSE_MS
    await sleep(waitMs)
  }
}

type Tried =
  | { report: KeptReply; refusal: null; retryAfter: null }
  | { report: null; refusal: Refusal; retryAfter: string | null }

async function replyTo(
  request: PlatformRequest,
  { connector, send, keep }: Pulling,
  place: Place,
): Promise<Tried> {
  try {
    const answer = await ask(request, connector.name, send)
    const report = await keep(answer, place)
    const { verdict } = report
    if (verdict.kind === 'ok') return { report, refusal: null, retryAfter: null }
    return { report: null, refusal: verdict, retryAfter: answer.retryAfter }
  } catch (error) {
    // A host that cannot be reached may be there in a moment; all else is no matter of patience.
    if (!isAppError(error) || error.code !== 'connection_unreachable') throw error
    const { message, fix = '' } = error
    return { report: null, refusal: { kind: 'unavailable', message, fix }, retryAfter: null }
  }
}

function tooSlow(platform: string): AppError {
  const minutes = PULL_TIME_MAX_MS / MINUTE_MS
  return new AppError(
    'connection_unreachable',
    `${platform} had not sent everything after ${minutes} minutes.`,
    { fix: 'Ask for fewer days at once.' },
  )
}

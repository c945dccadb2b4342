import { AppError } from '../../../shared/errors.ts'
import type { PlatformRequest } from '../../connectors/connector.ts'
import type { Reply } from '../../connectors/verdict.ts'

/** How a request leaves us: `fetch`, or what a test puts in its place. */
export type Send = (request: Request) => Promise<Response>

export type Answer = {
  status: number
  contentType: string
  retryAfter: string | null
  bytes: Uint8Array<ArrayBuffer>
}

const ANSWER_TIME_MAX_MS = 60_000
const ANSWER_BYTES_MAX = 16 * 1024 * 1024

/** One request to a platform and all of its answer, within bounds of time and size. */
export async function ask(
  { url, headers }: PlatformRequest,
  platform: string,
  send: Send,
): Promise<Answer> {
  try {
    const response = await send(
      new Request(url, {
        headers: { 'user-agent': 'CasinoFlux', ...headers },
        // Followed by hand or not at all: the secret is for this host only.
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_TIME_MAX_MS),
      }),
    )
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      bytes: await bytesOf(response, platform),
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw unreachable(platform, error)
  }
}

export function replyOf({ status, contentType, bytes }: Answer): Reply {
  return { status, contentType, body: textOf(bytes, contentType) }
}

/** In the character set it says it is in; UTF-8 if it does not say. A byte-order mark is dropped. */
export function textOf(bytes: Uint8Array, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

async function bytesOf(response: Response, platform: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > ANSWER_BYTES_MAX) {
      throw new AppError('report_unreadable', `${platform} sent more than 16 MB in one answer.`, {
        fix: 'Ask for fewer days at once.',
      })
    }
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function unreachable(platform: string, cause: unknown): AppError {
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError'
  const message = isTimeout
    ? `${platform} did not answer within a minute.`
    : `${platform} could not be reached.`
  return new AppError('connection_unreachable', message, {
    cause,
    fix: 'Check the address. If it is right, nothing to do: it is asked again within the hour.',
  })
}

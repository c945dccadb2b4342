import { AppError, type ErrorCode } from '../../shared/errors.ts'

/** What came back, before anybody believes it. */
export type Reply = { status: number; contentType: string; body: string }

type Problem = { message: string; fix: string }

/** What a reply is. A platform may well answer 200 with a login page. */
export type Verdict =
  | { kind: 'ok' }
  /** A person has to change something. */
  | ({ kind: 'refused' } & Problem)
  /** It asks for patience, and perhaps says for how long. */
  | ({ kind: 'throttled'; retryAfterMs: number | null } & Problem)
  /** It is out of order, or could not be reached; it may answer the next time. */
  | ({ kind: 'unavailable' } & Problem)
  /** It answered, but not with a report. */
  | ({ kind: 'unreadable' } & Problem)

export type Refusal = Exclude<Verdict, { kind: 'ok' }>

const CODE = {
  refused: 'connection_refused',
  throttled: 'connection_throttled',
  unavailable: 'connection_unreachable',
  unreadable: 'report_unreadable',
} as const satisfies Record<Refusal['kind'], ErrorCode>

export function errorOf(verdict: Refusal): AppError {
  return new AppError(CODE[verdict.kind], verdict.message, { fix: verdict.fix })
}

/** A reply that cannot be read is a failed pull and not a bug, whatever the reader tripped over. */
export function unreadable(platform: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const said = cause instanceof Error ? cause.message : String(cause)
  const reason = (said.split('\n')[0] ?? '').slice(0, 200).replace(/\.$/, '')
  return new AppError('report_unreadable', `${platform}'s report cannot be read: ${reason}.`, {
    cause,
    fix: 'The reply is kept. Pull again; if it stays so, the report has a new format.',
  })
}

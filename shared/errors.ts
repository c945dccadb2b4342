/** Every failure a caller can be told about. The code is a promise; the message may change. */
export type ErrorCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'wrong_password'
  | 'forbidden_origin'
  | 'setup_done'
  | 'too_many_requests'
  | 'not_found'
  | 'already_taken'
  | 'still_in_use'
  | 'cannot_publish'
  | 'connection_refused'
  | 'connection_unreachable'
  | 'connection_throttled'
  | 'report_unreadable'
  | 'pull_in_progress'
  | 'unknown_metric'
  | 'unknown_group'
  | 'not_deployed'

export type ErrorDetail = { field?: string; fix?: string; cause?: unknown }

/** For what the caller can act on. A bug is a plain Error, and answers 500. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly fix: string | undefined

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, { cause: detail.cause })
    this.code = code
    this.field = detail.field
    this.fix = detail.fix
  }
}

/** By name and not by class, because an error that crossed RPC has lost its class. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError'
}

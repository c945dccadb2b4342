import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ErrorHandler } from 'hono'
import { AppError, isAppError, type ErrorCode } from '../../shared/errors.ts'
import type { Member, Workspace } from '../../shared/account.ts'
import type { Env } from '../env.ts'
import type { WorkspaceDatabase } from './workspace-database.ts'

export type HttpEnv = {
  Bindings: Env
  Variables: { db: WorkspaceDatabase; now: number; workspace: Workspace; member: Member | null }
}

const STATUS = {
  invalid_input: 400,
  unknown_metric: 400,
  unknown_group: 400,
  unauthenticated: 401,
  wrong_password: 401,
  forbidden_origin: 403,
  not_found: 404,
  not_deployed: 404,
  setup_done: 409,
  already_taken: 409,
  still_in_use: 409,
  cannot_publish: 409,
  pull_in_progress: 409,
  too_many_requests: 429,
  connection_refused: 502,
  connection_unreachable: 502,
  connection_throttled: 502,
  report_unreadable: 502,
} as const satisfies Record<ErrorCode, number>

export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    fix: z.string().optional(),
  }),
})

/** A folder's routes. What a schema refuses becomes an error that names the field. */
export function routes() {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error)
    },
  })
}

export function invalidInput(error: z.core.$ZodError): AppError {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'The request cannot be read.'
  return new AppError('invalid_input', field ? `${field}: ${message}` : message, {
    ...(field && { field }),
  })
}

type Input<Body, Query, Params> = { body?: Body; query?: Query; params?: Params }

const failure = {
  description: 'What went wrong, with a stable code and, where there is one, the fix.',
  content: { 'application/json': { schema: ErrorAnswer } },
}

type Unset = z.ZodObject<Record<never, never>>

/**
 * One operation of the API, from which its validation and its documentation are both made.
 * `summary` is what `/api/docs` prints.
 */
export function operation<
  const Method extends 'get' | 'post' | 'patch' | 'put' | 'delete',
  const Path extends string,
  Answer extends z.ZodType,
  const Status extends 200 | 201 | 202 = 200,
  Body extends z.ZodType = Unset,
  Query extends z.ZodObject = Unset,
  Params extends z.ZodObject = Unset,
>(
  method: Method,
  path: Path,
  tag: string,
  summary: string,
  answer: Answer,
  input: Input<Body, Query, Params> & { status?: Status } = {},
) {
  const { body, query, params, status = 200 as Status } = input
  return createRoute({
    method,
    path,
    tags: [tag],
    summary,
    request: {
      params: params as Params,
      query: query as Query,
      body: (body && {
        required: true,
        content: { 'application/json': { schema: body } },
      }) as { required: true; content: { 'application/json': { schema: Body } } },
    },
    responses: {
      [status]: { description: 'Done.', content: { 'application/json': { schema: answer } } },
      default: failure,
    } as {
      [S in Status]: { description: string; content: { 'application/json': { schema: Answer } } }
    },
  })
}

/** An operation that takes something away and answers with nothing. */
export function removal<const Path extends string, Params extends z.ZodObject>(
  path: Path,
  tag: string,
  summary: string,
  params: Params,
) {
  return createRoute({
    method: 'delete',
    path,
    tags: [tag],
    summary,
    request: { params },
    responses: { 204: { description: 'Done.' }, default: failure },
  })
}

export const respondToError: ErrorHandler = (error, c) => {
  if (isAppError(error)) {
    const { code, message, field, fix } = error
    return c.json({ error: { code, message, field, fix } }, STATUS[error.code])
  }
  if ('getResponse' in error) {
    // hono's own refusal, such as JSON that does not parse
    const { status, message } = error as unknown as { status: 400; message: string }
    return c.json({ error: { code: 'invalid_input', message } }, status)
  }
  console.error(error)
  const message = 'Something went wrong here, not in your request.'
  return c.json({ error: { code: 'internal', message } }, 500)
}

import { session, SIGNED_OUT } from './session/session.ts'

export { forgetAll, invalidate, type Resource, useResource } from './resource.ts'

export type Query = Record<string, string | number | boolean | null | undefined>

const BASE = '/api/v1'

/** What the API refused, in its own words. `fix` says what to do, `field` where. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly field: string | null
  readonly fix: string | null

  constructor(
    status: number,
    code: string,
    message: string,
    field: string | null = null,
    fix: string | null = null,
  ) {
    super(message)
    this.status = status
    this.code = code
    this.field = field
    this.fix = fix
  }
}

/** A path of the API with its query; what is null, undefined or '' is left out. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
  }
  return search.size > 0 ? `${path}?${search}` : path
}

export const api = {
  get: <T>(path: string, query?: Query) => send<T>('GET', withQuery(path, query)),
  post: <T>(path: string, body?: unknown) => send<T>('POST', path, body),
  patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
  delete: <T = void>(path: string) => send<T>('DELETE', path),
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(BASE + path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(
      0,
      'unreachable',
      'The server did not answer.',
      null,
      'Check the connection; what is on screen stays until it answers again.',
    )
  })
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  throw await errorOf(response)
}

async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  const said = (body as { error?: Record<string, string> } | null)?.error
  const error = new ApiError(
    response.status,
    said?.code ?? 'unexpected',
    said?.message ?? `The server answered ${response.status} without saying why.`,
    said?.field ?? null,
    said?.fix ?? null,
  )
  // A wrong password is a 401 too, and ends nobody's session.
  if (error.status === 401 && error.code !== 'wrong_password') session.value = SIGNED_OUT
  return error
}

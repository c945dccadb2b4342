import type { HttpClient } from './http-client.ts'

/** The product's API as a script uses it. */
export class ProductApi {
  readonly #client: HttpClient
  readonly #url: string
  readonly #token: string

  constructor(client: HttpClient, url: string, token: string) {
    this.#client = client
    this.#url = url
    this.#token = token
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#ask('GET', path)
  }

  post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    return this.#ask('POST', path, body)
  }

  async #ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.#token}` }
    return ask(this.#client, `${this.#url}/api/v1${path}`, method, headers, body)
  }
}

export type Account = { email: string; password: string; workspaceName: string; currency: string }

/** Makes the owner's account and an API key, as the first visitor of the dashboard would. */
export async function openAccount(
  client: HttpClient,
  url: string,
  account: Account,
): Promise<string> {
  const origin = { origin: new URL(url).origin }
  const api = `${url}/api/v1`
  const setUp = await client.request(`${api}/setup`, {
    method: 'POST',
    headers: { ...origin, 'content-type': 'application/json' },
    body: JSON.stringify({ ...account, zone: 'UTC' }),
  })
  if (setUp.status >= 300) throw refusal('POST', `${api}/setup`, setUp)
  const cookie = setUp.cookies.map((set) => set.split(';')[0]).join('; ')
  const headers = { ...origin, cookie }
  const made = await ask<{ token: string }>(client, `${api}/api-keys`, 'POST', headers, {
    name: 'Demo',
  })
  return made.token
}

/** Sets the product's clock: only a development build that was given the token lets us. */
export async function setProductClock(
  client: HttpClient,
  url: string,
  token: string,
  instant: number | null,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}` }
  const now = instant === null ? null : new Date(instant).toISOString()
  await ask(client, `${url}/dev/clock`, 'PUT', headers, { now })
}

async function ask<Answer>(
  client: HttpClient,
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Answer> {
  const answer = await client.request(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (answer.status >= 300) throw refusal(method, url, answer)
  return (answer.text === '' ? null : JSON.parse(answer.text)) as Answer
}

function refusal(method: string, url: string, { status, text }: { status: number; text: string }) {
  return new Error(`${method} ${url} answered ${status}: ${text.slice(0, 300)}`)
}

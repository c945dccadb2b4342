import type { HttpClient } from '../http-client.ts'
import { type Random, randomOf } from '../random.ts'
import type { Account } from '../day-book.ts'
import { type Brand, CURRENCY } from '../world.ts'

/** What a casino has to tell of a player. `index` is the step of the player's life. */
export type News = { index: number } & (
  { kind: 'registration' } | { kind: 'first' | 'next'; amount: string } | { kind: 'cancellation' }
)

/** A postback with the platform's macros filled in. */
export type Postback = { key: string; method: 'GET' | 'POST'; params: Record<string, string> }

const CLICK_ID_TAG = 'visit_id'

/** The postbacks for a piece of news, with what goes wrong now and then at any platform. */
export function postbacksFor(
  seed: number,
  account: Account,
  brand: Brand,
  key: string,
  news: News,
): Postback[] {
  const clickId = account.tags[CLICK_ID_TAG]
  if (!clickId) return []
  const { method, names } = brand.postback
  const told = (params: Record<string, string>): Postback => ({ key, method, params })
  const base = { clickid: clickId, player: account.id }
  if (news.kind === 'cancellation') {
    return [told({ ...base, event: names.first, status: 'rejected' })]
  }
  const random = randomOf(seed, 'mishap', account.id, news.index)
  if (news.kind === 'registration') {
    const proper = told({ ...base, event: names.registration })
    return [proper, ...registrationMishaps(proper, brand, random)]
  }
  const txid = `${account.id}-${news.index}`
  const money = { txid, amount: news.amount, currency: CURRENCY }
  const proper = told({ ...base, event: names[news.kind], ...money })
  const isFirst = news.kind === 'first'
  return [
    proper,
    // Told twice: the platform did not wait for the first answer.
    ...(random.chance(isFirst ? 0.08 : 0.04) ? [proper] : []),
    ...(!isFirst && random.chance(0.03)
      ? [told({ ...proper.params, txid: `${txid}b`, amount: 'fifty' })]
      : []),
  ]
}

/** Extra postbacks that stand for nobody, so that the log has one of each verdict. */
function registrationMishaps(proper: Postback, brand: Brand, random: Random): Postback[] {
  const variant = (params: Record<string, string>) => ({
    ...proper,
    params: { ...proper.params, ...params },
  })
  return [
    ...(random.chance(0.04) ? [proper] : []),
    ...(random.chance(0.03) ? [variant({ clickid: strangeClickId(random), player: 'guest' })] : []),
    ...(random.chance(0.03) ? [variant({ clickid: '${visit_id}', player: '${player_id}' })] : []),
    // This program tells of more than was asked for.
    ...(brand.postback.names.registration === 'reg' && random.chance(0.12)
      ? [variant({ event: 'kyc_passed' })]
      : []),
  ]
}

function strangeClickId(random: Random): string {
  const alphabet = [...'0123456789abcdefghjkmnpqrstvwxyz']
  return Array.from({ length: 32 }, () => random.pick(alphabet)).join('')
}

/** Platforms want 200 and nothing else. */
export async function sendPostback(
  client: HttpClient,
  productUrl: string,
  { key, method, params }: Postback,
): Promise<void> {
  const form = new URLSearchParams(params).toString()
  const address = `${productUrl}/postback/${key}`
  const { status } =
    method === 'GET'
      ? await client.request(`${address}?${form}`)
      : await client.request(address, {
          method,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: form,
        })
  if (status !== 200) throw new Error(`${method} ${address} answered ${status}.`)
}

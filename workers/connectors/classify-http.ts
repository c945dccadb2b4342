import type { Reply, Verdict } from './verdict.ts'

/** What differs between platforms in how they are refused. */
export type Wording = {
  name: string
  /** What to do when the credentials are not taken. */
  newCredentials: string
  /** What to do when there is no report at the address. */
  checkAddress: string
}

const WAIT = 'Nothing to do: it is asked again within the hour.'

/** What HTTP alone says about a reply, and what no report ever is. Platforms go on from there. */
export function classifyHttp(
  reply: Reply,
  { name, newCredentials, checkAddress }: Wording,
): Verdict {
  const { status, body } = reply
  if (status === 401 || status === 403) {
    const message = `${name} refused the token (${status}).`
    return { kind: 'refused', message, fix: newCredentials }
  }
  if (status === 429) {
    const message = `${name} asked us to slow down (429).`
    return { kind: 'throttled', retryAfterMs: null, message, fix: WAIT }
  }
  if (status === 408 || status >= 500) {
    return { kind: 'unavailable', message: `${name} is out of order (${status}).`, fix: WAIT }
  }
  if (status >= 300 && status < 400) {
    const message = `${name} sent us on to another page (${status}) instead of answering.`
    return { kind: 'refused', message, fix: checkAddress }
  }
  if (status === 404 || status === 410) {
    const message = `There is no ${name} report at this address (${status}).`
    return { kind: 'refused', message, fix: checkAddress }
  }
  if (status >= 400) {
    const message = `${name} did not accept the request (${status}).`
    return { kind: 'refused', message, fix: checkAddress }
  }
  if (body.trim() === '') {
    return { kind: 'unreadable', message: `${name} answered with nothing at all.`, fix: WAIT }
  }
  if (isWebPage(reply)) {
    const message = `${name} answered with a web page instead of a report.`
    return { kind: 'unreadable', message, fix: checkAddress }
  }
  return { kind: 'ok' }
}

/** By its first characters: some platforms say text/html and send data, or the other way round. */
function isWebPage({ body }: Reply): boolean {
  return /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(body.slice(0, 2000))
}

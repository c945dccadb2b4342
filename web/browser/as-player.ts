// A headless browser's own name would be taken for a robot's.
const USER_AGENT =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36'

/** One request of a player, without a browser: where it was sent on to. */
export async function sentOnFrom(address: string): Promise<URL> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { 'user-agent': USER_AGENT },
  })
  const location = answer.headers.get('location')
  if (answer.status !== 302 || location === null) {
    throw new Error(`${address} answered ${answer.status} and sends nobody on.`)
  }
  return new URL(location, address)
}

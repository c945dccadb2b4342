/** A departure, never cached. Two headers only: each costs as much as choosing where to go. */
export function redirect(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: {
      location,
      'cache-control': 'no-store',
    },
  })
}

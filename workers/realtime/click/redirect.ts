import type { CampaignSnapshot } from '../../../shared/snapshot.ts'

/** A departure, never cached. Two headers only: each costs as much as choosing where to go. */
export function redirect(location: string, how: CampaignSnapshot['redirect'] = '302'): Response {
  if (how === 'meta') return metaRefresh(location)
  return new Response(null, {
    status: how === '307' ? 307 : 302,
    headers: {
      location,
      'cache-control': 'no-store',
    },
  })
}

/** A page of one moment, so that where the visitor goes does not learn where he was. */
function metaRefresh(location: string): Response {
  const to = escapeAttribute(location)
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${to}">
<title>One moment</title>
</head>
<body><p><a href="${to}" rel="noreferrer">Go on</a></p></body>
</html>
`
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}

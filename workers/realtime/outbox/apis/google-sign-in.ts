import type { SignIn } from './conversion-api.ts'
import { at, isWorthRepeating, jsonOf } from './read-answer.ts'

/** A refresh token is given for an access token that lasts an hour. */
export const googleSignIn: SignIn = {
  baseUrl: 'https://oauth2.googleapis.com',

  request({ clientId = '', clientSecret = '', refreshToken = '' }, baseUrl) {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    })
    return {
      url: `${baseUrl}/token`,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
    }
  },

  read(status, body) {
    const json = jsonOf(body)
    const accessToken = at(json, 'access_token')
    if (status === 200 && typeof accessToken === 'string' && accessToken !== '') {
      const seconds = Number(at(json, 'expires_in')) || 0
      return { kind: 'token', accessToken, expiresInMs: seconds * 1000 }
    }
    const said = at(json, 'error_description') ?? at(json, 'error') ?? `It answered ${status}.`
    const message = `Signing in to Google failed: ${said}`
    return { kind: 'refused', retry: isWorthRepeating(status), message }
  },
}

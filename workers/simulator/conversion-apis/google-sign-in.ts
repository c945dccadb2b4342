import { Hono } from 'hono'
import { CREDENTIALS } from './credentials.ts'

export const ACCESS_TOKEN = 'ya29.simulated'

/** The refresh-token exchange: a form in, an access token for an hour out. */
export function googleSignInApi() {
  const { clientId, clientSecret, refreshToken } = CREDENTIALS['google-ads']
  return new Hono().post('/token', async (c) => {
    const form = await c.req.parseBody()
    if (form['grant_type'] !== 'refresh_token') {
      return c.json(
        { error: 'unsupported_grant_type', error_description: 'Invalid grant_type' },
        400,
      )
    }
    if (form['client_id'] !== clientId || form['client_secret'] !== clientSecret) {
      return c.json({ error: 'invalid_client', error_description: 'Unauthorized' }, 401)
    }
    if (form['refresh_token'] !== refreshToken) {
      return c.json({ error: 'invalid_grant', error_description: 'Token has been revoked.' }, 400)
    }
    return c.json({ access_token: ACCESS_TOKEN, expires_in: 3599, token_type: 'Bearer' })
  })
}

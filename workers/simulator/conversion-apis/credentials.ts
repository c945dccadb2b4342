/** The accounts that exist at the simulated sources, by the names of our settings. */
export const CREDENTIALS = {
  meta: {
    pixelId: '1200000000000001',
    accessToken: 'EAAB+sim/ulated=meta',
    testEventCode: 'TEST12345',
  },
  'google-ads': {
    customerId: '123-456-7890',
    loginCustomerId: '999-000-1111',
    developerToken: 'developer-simulated',
    clientId: 'client.apps.example',
    clientSecret: 'GOCSPX-simulated',
    refreshToken: '1//simulated-refresh',
  },
  tiktok: {
    pixelCode: 'CSIM0000000000000001',
    accessToken: 'tt-simulated-token',
    testEventCode: 'TEST6789',
  },
  microsoft: { tagId: '97000001', accessToken: 'uet-simulated-token', consent: 'G' },
  snapchat: { pixelId: '5a000000-0000-4000-8000-000000000001', accessToken: 'sc-simulated.jwt' },
  x: { pixelId: 'o8z6j', pixelToken: 'x-simulated-token' },
  kwai: { pixelId: '276000000000001', accessToken: 'kwai-simulated-token' },
  bigo: { pixelId: '905000000000000001' },
} as const

/** What of the account can be told; each is known to its API under this name. */
export const GOOGLE_CONVERSION_ACTIONS = ['7001', '7002']
export const X_EVENTS = ['tw-o8z6j-o87ne', 'tw-o8z6j-o87nf']
export const BIGO_EVENTS = ['ec_register', 'ec_purchase']

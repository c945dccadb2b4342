import { expect, it } from 'vitest'
import { browserOf, deviceOf, systemOf } from './user-agent.ts'

const ANDROID = 'Mozilla/5.0 (Linux; Android 15; SM-S928B) AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

it.each([
  [`${ANDROID} Chrome/141.0.0.0 Mobile Safari/537.36`, 'phone android chrome'],
  [`${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 'phone android samsung'],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/139.0 Mobile Safari/537.36',
    'phone android webview',
  ],
  [
    `${ANDROID} Chrome/141.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/530.0.0]`,
    'phone android facebook',
  ],
  [`${IPHONE} (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1`, 'phone ios safari'],
  [`${IPHONE} (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1`, 'phone ios chrome'],
  [`${IPHONE} (KHTML, like Gecko) Mobile/15E148 Instagram 400.0`, 'phone ios instagram'],
  [`${IPHONE} (KHTML, like Gecko) Mobile/15E148`, 'phone ios webview'],
  [`${WINDOWS} Chrome/141.0.0.0 Safari/537.36`, 'desktop windows chrome'],
  [`${WINDOWS} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'desktop windows edge'],
  [`${WINDOWS} Chrome/141.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'desktop windows opera'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
    'desktop windows firefox',
  ],
  [`${MAC} AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15`, 'desktop macos safari'],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36',
    'desktop chromeos chrome',
  ],
  ['', 'other other other'],
])('%s is %s', (agent, expected) => {
  expect([deviceOf(agent), systemOf(agent), browserOf(agent)].join(' ')).toBe(expected)
})

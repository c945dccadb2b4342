import type { Browser, Device, System } from '../../../shared/visitor-field.ts'

export function deviceOf(userAgent: string): Device {
  if (/iPad|Tablet|Kindle|Silk|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  if (/Mobi|iPhone|iPod|Android/i.test(userAgent)) return 'phone'
  if (/Windows|Macintosh|X11|CrOS|Linux/i.test(userAgent)) return 'desktop'
  return 'other'
}

// In this order: each later word is also in the texts of those above it.
const SYSTEM_SIGNS: [RegExp, System][] = [
  [/Windows/i, 'windows'],
  [/iPhone|iPad|iPod/i, 'ios'],
  [/Android/i, 'android'],
  [/CrOS/i, 'chromeos'],
  [/Macintosh|Mac OS X/i, 'macos'],
  [/Linux|X11/i, 'linux'],
]

const BROWSER_SIGNS: [RegExp, Browser][] = [
  [/FBA[NV]|FB_IAB/, 'facebook'],
  [/Instagram/i, 'instagram'],
  [/musical_ly|BytedanceWebview|TikTok/i, 'tiktok'],
  [/Edg(?:e|A|iOS)?\//, 'edge'],
  [/OPR\/|OPiOS|OPT\/|Opera/, 'opera'],
  [/YaBrowser/, 'yandex'],
  [/SamsungBrowser/, 'samsung'],
  [/Firefox|FxiOS/, 'firefox'],
  [/; wv\)/, 'webview'],
  [/Chrome\/|CriOS|Chromium/, 'chrome'],
  [/Version\/.*Safari/, 'safari'],
  // A page inside an app on iOS says WebKit and leaves the browser's name out.
  [/(?:iPhone|iPad|iPod).*AppleWebKit(?!.*Safari)/, 'webview'],
]

export function systemOf(userAgent: string): System {
  return SYSTEM_SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other'
}

export function browserOf(userAgent: string): Browser {
  return BROWSER_SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other'
}

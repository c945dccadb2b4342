import type { IconName } from '../icons.tsx'

export type NavEntry = { label: string; href: string; icon: IconName }

/** The rail: groups are told apart by space. */
export const NAV: NavEntry[][] = [
  [
    { label: 'Cockpit', href: '/', icon: 'cockpit' },
    { label: 'Campaigns', href: '/campaigns', icon: 'campaigns' },
    { label: 'Sites', href: '/sites', icon: 'sites' },
    { label: 'Offers', href: '/offers', icon: 'offers' },
    { label: 'Casinos', href: '/casinos', icon: 'casinos' },
  ],
  [
    { label: 'Reports', href: '/reports/site', icon: 'reports' },
    { label: 'Postbacks', href: '/postbacks', icon: 'postbacks' },
    { label: 'Revenue', href: '/revenue', icon: 'revenue' },
  ],
  [
    { label: 'Sources', href: '/sources', icon: 'sources' },
    { label: 'Connections', href: '/connections', icon: 'connections' },
  ],
  [{ label: 'Settings', href: '/settings', icon: 'settings' }],
]

/** What a phone's bottom bar has room for; the rest is behind "More". */
export const ON_PHONE = ['/', '/campaigns', '/reports/site', '/postbacks']

/** Pages that have no entry of their own, by the one they belong to. */
const UNDER: Record<string, string[]> = {
  '/postbacks': ['/conversions', '/deliveries', '/clicks', '/visits'],
}

export function isAt(path: string, href: string): boolean {
  if (href === '/') return path === '/'
  return [href, ...(UNDER[href] ?? [])].some((one) => path === one || path.startsWith(`${one}/`))
}

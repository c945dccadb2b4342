/** Line icons on a 16 px grid. They decorate a word that is there, so readers skip them. */
const PATHS = {
  cockpit: 'M2 12a6 6 0 1 1 12 0M8 12l3-4M2 12h1m10 0h1M8 5V4',
  campaigns: 'M2.5 6.5v3h2.5l6 3.5V3L5 6.5H2.5ZM13.5 6.5v3M5.5 9.8l.8 3.2',
  sites: 'M2.5 3h11v10h-11zM2.5 6h11M5 4.5h0M7 4.5h0',
  offers: 'M3 8.5V3h5.5l5 5-5.5 5.5zM5.7 5.7h0',
  casinos: 'M8 2.5 12.5 8 8 13.5 3.5 8z',
  reports: 'M2.5 13.5h11M4 11V7.5M8 11V3.5M12 11V5.5',
  postbacks: 'M13 5H4.5M7 2 4 5l3 3M3 11h8.5M9 8l3 3-3 3',
  revenue: 'M8 2v12M11 4.5c-1-1-5.5-1.5-5.5 1.2S11 8 11 10.6 6 12.8 5 11.4',
  sources: 'M8 8h0M5.5 10.5a3.5 3.5 0 1 1 5 0M3.5 12.5a6.4 6.4 0 1 1 9 0',
  connections:
    'M6.5 9.5 9.5 6.5M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.5L4.5 7',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5l3 3',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.3c.2-2 3.4-1.9 3.4 0C9.7 7.5 8 7.6 8 9M8 11.3h0',
  person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c.5-3.5 9.5-3.5 10 0',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5',
  globe: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c-4 4-4 8 0 12 4-4 4-8 0-12',
  coins: 'M6 9.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10.5 6.6a3.5 3.5 0 1 1-4 5',
  history: 'M2.5 8A5.5 5.5 0 1 0 4.5 3.8L2.5 5.5M2.5 2.5v3h3M8 5v3l2 1.5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  download: 'M8 2.5v7M5 7l3 3 3-3M2.5 13.5h11',
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 2.5 14 13.5H2zM8 6.5v3.5M8 11.8h0',
  refresh: 'M13.5 8A5.5 5.5 0 1 1 11.5 3.8L13.5 5.5M13.5 2.5v3h-3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.5v9l7-4.5z',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  more: 'M3.5 8h0M8 8h0M12.5 8h0',
  sun: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z',
  sidebar: 'M2.5 3h11v10h-11zM6 3v10',
  external: 'M9 3h4v4M13 3 7.5 8.5M11 9.5v3.5H3V5h3.5',
  key: 'M5.5 13a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7.3 8.7 13 3M11 5l1.5 1.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  columns: 'M2.5 3h11v10h-11zM6 3v10M10 3v10',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  edit: 'M3 13l.5-3L11 2.5 13.5 5 6 12.5z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

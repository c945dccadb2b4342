import { signal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icons.tsx'
import { isAt, NAV, type NavEntry, ON_PHONE } from './nav.ts'
import { useViewHref } from './view.ts'

const KEPT_AS = 'rail'
export const isNarrow = signal(localStorage.getItem(KEPT_AS) === 'narrow')

function toggle() {
  isNarrow.value = !isNarrow.value
  localStorage.setItem(KEPT_AS, isNarrow.value ? 'narrow' : 'wide')
}

type Preload = (href: string) => void

export function Rail({ preload }: { preload: Preload }) {
  return (
    <nav class="rail" aria-label="Pages">
      <a class="brand" href="/" aria-label="CasinoFlux, to the cockpit">
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>CasinoFlux</span>
      </a>
      {NAV.map((group) => (
        <ul key={group[0]!.href}>
          {group.map((entry) => (
            <li key={entry.href}>
              <NavLink entry={entry} preload={preload} />
            </li>
          ))}
        </ul>
      ))}
      <button
        type="button"
        class="nav-link rail-toggle"
        aria-pressed={isNarrow.value}
        title={isNarrow.value ? 'Show names' : 'Icons only'}
        onClick={toggle}
      >
        <Icon name="sidebar" />
        <span>Collapse</span>
      </button>
    </nav>
  )
}

function NavLink({ entry, preload }: { entry: NavEntry; preload: Preload }) {
  const { path } = useLocation()
  const href = useViewHref()
  return (
    <a
      class="nav-link"
      href={href(entry.href)}
      aria-current={isAt(path, entry.href) ? 'page' : undefined}
      title={isNarrow.value ? entry.label : undefined}
      onPointerEnter={() => preload(entry.href)}
      onFocus={() => preload(entry.href)}
    >
      <Icon name={entry.icon} />
      <span>{entry.label}</span>
    </a>
  )
}

/** Under 720 px the rail is a bar at the bottom, within the thumb's reach. */
export function BottomBar({ preload }: { preload: Preload }) {
  const [isOpen, setOpen] = useState(false)
  const { path } = useLocation()
  const entries = NAV.flat()
  // A page was chosen.
  useEffect(() => setOpen(false), [path])
  const rest = entries.filter(({ href }) => !ON_PHONE.includes(href))
  return (
    <nav class="bottom-bar" aria-label="Pages">
      {entries
        .filter(({ href }) => ON_PHONE.includes(href))
        .map((entry) => (
          <NavLink key={entry.href} entry={entry} preload={preload} />
        ))}
      <button
        type="button"
        class="nav-link"
        aria-current={rest.some(({ href }) => isAt(path, href)) ? 'page' : undefined}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
        <span>More</span>
      </button>
      {isOpen && (
        <Dialog title="More pages" kind="sheet" onClose={() => setOpen(false)}>
          <ul class="sheet-links">
            {rest.map((entry) => (
              <li key={entry.href}>
                <NavLink entry={entry} preload={preload} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </nav>
  )
}

import { useLocation } from 'preact-iso'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { onKeyDown, useKeys } from '../keys.ts'
import { Toasts } from '../toast.tsx'
import { Help } from './help.tsx'
import { NAV } from './nav.ts'
import { BottomBar, isNarrow, Rail } from './rail.tsx'
import { Search } from './search.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeepView, useViewHref } from './view.ts'
import './frame.css'

/** Around every page: where one can go, what is asked for, and the keys. */
export function Frame({
  preload,
  children,
}: {
  preload: (href: string) => void
  children: ComponentChildren
}) {
  const [open, setOpen] = useState<'search' | 'help' | null>(null)
  const { route } = useLocation()
  const href = useViewHref()
  useKeepView()
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  useKeys([
    { key: 'ctrl+k', does: 'Search', run: () => setOpen('search') },
    { key: '?', does: 'Show these keys', run: () => setOpen('help') },
    ...NAV.flat()
      .slice(0, 9)
      .map((entry, index) => ({
        key: String(index + 1),
        does: `Go to ${entry.label}`,
        run: () => route(href(entry.href)),
      })),
  ])
  const close = () => setOpen(null)

  return (
    <div class={isNarrow.value ? 'frame narrow' : 'frame'}>
      <a class="skip-link" href="#content">
        To the content
      </a>
      <Rail preload={preload} />
      <div class="frame-main">
        <TopBar onSearch={() => setOpen('search')} onHelp={() => setOpen('help')} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar preload={preload} />
      {open === 'search' && <Search onClose={close} />}
      {open === 'help' && <Help onClose={close} />}
      <Toasts />
    </div>
  )
}

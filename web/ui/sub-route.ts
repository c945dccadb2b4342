import { useLocation } from 'preact-iso'
import { useRef } from 'preact/hooks'
import { useViewHref } from './frame/view.ts'

/** What follows a page's own address: /offers/off_1/edit is `['off_1', 'edit']` for /offers. */
export function useSubRoute(base: string): string[] {
  const { path } = useLocation()
  // A page is still drawn while the next one is fetched, when the address is not its own any more.
  const own = useRef(path)
  if (path === base || path.startsWith(`${base}/`)) own.current = path
  return own.current.slice(base.length).split('/').filter(Boolean).map(decodeURIComponent)
}

/** Goes to an address of ours and keeps what the top bar asks for. */
export function useGo(): (path: string, isReplacing?: boolean) => void {
  const { route } = useLocation()
  const href = useViewHref()
  return (path, isReplacing = false) => route(href(path), isReplacing)
}

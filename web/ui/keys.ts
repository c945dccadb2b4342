import { useEffect, useRef } from 'preact/hooks'

export type Key = {
  /** As KeyboardEvent.key says it; 'ctrl+k' also takes the Mac's command key. */
  key: string
  /** What it does, for the list behind `?`. */
  does: string
  run: () => void
}

const layers: { keys: Key[] }[] = []

/** Keys while the component is there. What was mounted last answers first. */
export function useKeys(keys: Key[]): void {
  const layer = useRef({ keys })
  layer.current.keys = keys
  useEffect(() => {
    const mine = layer.current
    layers.push(mine)
    return () => void layers.splice(layers.indexOf(mine), 1)
  }, [])
}

/** Every key that does something now, without those another one hides. */
export function keysNow(): Key[] {
  const seen = new Map<string, Key>()
  for (const { keys } of layers.toReversed()) {
    for (const key of keys) if (!seen.has(key.key)) seen.set(key.key, key)
  }
  return [...seen.values()]
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
}

/** Buttons and links have their own Enter. */
function isActedOn(event: KeyboardEvent): boolean {
  const { target } = event
  return event.key === 'Enter' && target instanceof Element && target.closest('a, button') !== null
}

export function onKeyDown(event: KeyboardEvent): void {
  const withControl = event.ctrlKey || event.metaKey
  if (event.defaultPrevented || event.altKey || isActedOn(event)) return
  if (!withControl && isTyping(event.target) && event.key !== 'Escape') return
  const name = withControl ? `ctrl+${event.key.toLowerCase()}` : event.key
  const found = keysNow().find(({ key }) => key === name)
  if (!found) return
  event.preventDefault()
  found.run()
}

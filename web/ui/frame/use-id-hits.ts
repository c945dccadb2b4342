import { useEffect, useState } from 'preact/hooks'
import type { Lookup, LookupItem } from '../../../shared/lookup.ts'
import { useResource, withQuery } from '../../api.ts'
import { placeOf, placeOfItem } from '../../logs/find-id.ts'
import { EVENT_NAMES } from '../../postbacks/verdict-chip.tsx'
import { formatInstant, formatMoney } from '../format.ts'
import type { Hit } from './search.tsx'

const PAUSE_MS = 250

/** Ids have a digit and no space, and are longer than the numbers people type. */
export function looksLikeId(text: string): boolean {
  return /^\S{4,500}$/.test(text) && /\d/.test(text)
}

/** What has the typed text for an id, asked once typing pauses. */
export function useIdHits(text: string, zone: string): { hits: Hit[]; isLooking: boolean } {
  const typed = text.trim()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(looksLikeId(typed) ? typed : ''), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const { data, error } = useResource<Lookup>(asked ? withQuery('/lookup', { q: asked }) : null)
  const isCurrent = asked === typed && data !== undefined
  return {
    hits: isCurrent ? hitsOf(data, asked, zone) : [],
    isLooking: looksLikeId(typed) && !isCurrent && !error,
  }
}

const KINDS: Record<NonNullable<Lookup['kind']>, string> = {
  click: 'Click',
  visit: 'Visit',
  transaction: 'Transaction',
  player: 'Player',
  source_click: 'Source click',
  postback: 'Postback',
  conversion: 'Conversion',
}

function hitsOf(found: Lookup, text: string, zone: string): Hit[] {
  if (found.kind === null) return []
  const kind = KINDS[found.kind]
  const items = found.items.slice(0, 8).map((item) => ({
    key: item.id,
    label: labelOf(item, zone),
    kind,
    href: placeOfItem(item),
    icon: 'postbacks' as const,
  }))
  const all = placeOf(found, text, 'conversions')
  if (items.length < 2 || all === null) return items
  const label = `All of ${kind.toLowerCase()} ${text}`
  return [{ key: 'all', label, kind, href: all, icon: 'postbacks' }, ...items]
}

function labelOf({ log, event, amount, at }: LookupItem, zone: string): string {
  const what = event ? EVENT_NAMES[event] : log === 'postbacks' ? 'Postback' : WORDS[log]
  return [what, amount && formatMoney(amount), formatInstant(at, zone)].filter(Boolean).join(', ')
}

const WORDS = { visits: 'Visit', clicks: 'Click', conversions: 'Conversion' }

import { formatDay } from '../format.ts'
import { RANGES } from './range.ts'
import type { View } from './view.ts'

export function rangeText({ range, days }: Pick<View, 'range' | 'days'>): string {
  if (range !== 'custom') return RANGES[range]
  return days.from === days.to ? formatDay(days.from) : `${short(days.from)} – ${short(days.to)}`
}

/** "20 Nov" of "Fri, 20 Nov". */
function short(day: string): string {
  return formatDay(day).replace(/^\w+,? /, '')
}

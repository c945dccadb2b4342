import type { Clock } from '../../../shared/report.ts'

export const CLOCKS: Record<Clock, { label: string; help: string }> = {
  click: { label: 'Click date', help: 'A conversion counts on the day of its click.' },
  event: { label: 'Event date', help: 'A conversion counts on the day it happened.' },
  report: { label: 'Report date', help: "Days as the platform's report cuts them." },
}

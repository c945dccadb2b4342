import { type Measured, median, type Pair } from './rounds.ts'
import { table } from './table.ts'

export type Summary = ReturnType<typeof summarise>

/** Medians over the rounds; ratios are taken within a round first, where both met the same machine. */
export function summarise(busy: Pair[], single: Pair[]) {
  const of = (pairs: Pair[], pick: (pair: Pair) => number) => median(pairs.map(pick))
  const cpu = (side: Measured) => side.cpuMicrosPerRequest ?? Number.NaN
  return {
    recordedRedirectRatio: of(busy, (it) => it.recorded.perSecond / it.bare.perSecond),
    recordedRedirectPerSecond: of(busy, (it) => it.recorded.perSecond),
    bareRedirectPerSecond: of(busy, (it) => it.bare.perSecond),
    cpuRatio: of(busy, (it) => cpu(it.bare) / cpu(it.recorded)),
    cpuMicrosPerRedirect: of(busy, (it) => cpu(it.recorded)),
    bareCpuMicrosPerRedirect: of(busy, (it) => cpu(it.bare)),
    recordedP50Ms: of(busy, (it) => it.recorded.p50Ms),
    recordedP99Ms: of(busy, (it) => it.recorded.p99Ms),
    bareP50Ms: of(busy, (it) => it.bare.p50Ms),
    bareP99Ms: of(busy, (it) => it.bare.p99Ms),
    recordedP50MsAlone: of(single, (it) => it.recorded.p50Ms),
    recordedP99MsAlone: of(single, (it) => it.recorded.p99Ms),
    bareP50MsAlone: of(single, (it) => it.bare.p50Ms),
    bareP99MsAlone: of(single, (it) => it.bare.p99Ms),
  }
}

export function summaryTable(it: Summary): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  const exact = (value: number) => value.toFixed(2)
  return table(
    ['', 'recorded', 'bare', 'share of bare'],
    [
      [
        'redirects a second, 64 connections',
        whole(it.recordedRedirectPerSecond),
        whole(it.bareRedirectPerSecond),
        exact(it.recordedRedirectRatio),
      ],
      [
        'CPU a redirect, µs',
        exact(it.cpuMicrosPerRedirect),
        exact(it.bareCpuMicrosPerRedirect),
        `${exact(it.cpuRatio)} by CPU`,
      ],
      ['p50 ms, 64 connections', exact(it.recordedP50Ms), exact(it.bareP50Ms), ''],
      ['p99 ms, 64 connections', exact(it.recordedP99Ms), exact(it.bareP99Ms), ''],
      ['p50 ms, 1 connection', exact(it.recordedP50MsAlone), exact(it.bareP50MsAlone), ''],
      ['p99 ms, 1 connection', exact(it.recordedP99MsAlone), exact(it.bareP99MsAlone), ''],
    ],
  )
}

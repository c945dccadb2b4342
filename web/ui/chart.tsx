import { useEffect, useRef, useState } from 'preact/hooks'
import type { DayState } from '../../shared/report.ts'
import { theme } from './frame/theme.ts'
import type { drawDays } from './chart-js.ts'
import type { Colours } from './chart-states.ts'
import './chart.css'

export type ChartDay = {
  label: string
  /** null leaves a gap. The texts are what is said of them, a dash included. */
  line: number | null
  lineText: string
  bar: number | null
  barText: string
  state: DayState | null
}

export type DayChartData = {
  line: { label: string }
  bar: { label: string }
  days: ChartDay[]
}

const NAMES = [
  'signal',
  'outcome',
  'outcome-fill',
  'amber-mark',
  'red',
  'muted',
  'border',
  'surface',
  'text',
] as const

/** What the tokens are now: a canvas cannot read light-dark() by itself. */
function coloursNow(near: HTMLElement): Colours {
  const probe = near.appendChild(document.createElement('i'))
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color]
  })
  probe.remove()
  return Object.fromEntries(colours) as Colours
}

/** Real time as a line, delayed as bars. The library comes when a chart is first shown. */
export function DayChart({ data, summary }: { data: DayChartData; summary: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<ReturnType<typeof drawDays> | null>(null)
  const [isReady, setReady] = useState(false)

  useEffect(() => {
    let isGone = false
    void import('./chart-js.ts').then(({ drawDays }) => {
      if (isGone || !canvas.current) return
      drawn.current = drawDays(canvas.current, data, coloursNow(canvas.current.parentElement!))
      setReady(true)
    })
    return () => {
      isGone = true
      drawn.current?.destroy()
      drawn.current = null
    }
  }, [])

  const redraw = () => {
    if (canvas.current) drawn.current?.update(data, coloursNow(canvas.current.parentElement!))
  }
  useEffect(redraw, [data, theme.value, isReady])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', redraw)
    return () => system.removeEventListener('change', redraw)
  })

  return (
    <figure class="chart">
      <Legend data={data} />
      <div class="chart-canvas">
        <canvas ref={canvas} role="img" aria-label={summary} />
      </div>
      <ChartTable data={data} />
    </figure>
  )
}

function Legend({ data }: { data: DayChartData }) {
  const has = (state: DayState) => data.days.some((day) => day.state === state)
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <i class="key-line" /> {data.line.label}
      </li>
      <li>
        <i class="key-bar" /> {data.bar.label}
      </li>
      {has('provisional') && (
        <li>
          <i class="key-bar lighter" /> may still change
        </li>
      )}
      {has('restated') && (
        <li>
          <i class="key-bar amber" /> restated
        </li>
      )}
      {has('awaited') && (
        <li>
          <i class="key-bar hatched" /> awaited
        </li>
      )}
    </ul>
  )
}

/** The same for those who do not see a picture, or want the numbers. */
function ChartTable({ data }: { data: DayChartData }) {
  return (
    <details class="chart-table">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="number">
              {data.line.label}
            </th>
            <th scope="col" class="number">
              {data.bar.label}
            </th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {data.days.map((day) => (
            <tr key={day.label}>
              <th scope="row">{day.label}</th>
              <td class="number">{day.lineText}</td>
              <td class="number">{day.barText}</td>
              <td>{day.state ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

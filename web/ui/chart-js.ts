import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import type { ChartDay, DayChartData } from './chart.tsx'
import { type Colours, statePlugin, withAlpha } from './chart-states.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** Draws on a canvas, and gives back how to draw again and how to stop. */
export function drawDays(canvas: HTMLCanvasElement, data: DayChartData, colours: Colours) {
  const shown = { days: data.days, colours }
  const chart = new Chart(canvas, { ...configOf(data, colours), plugins: [statePlugin(shown)] })
  return {
    update(next: DayChartData, nextColours: Colours) {
      Object.assign(shown, { days: next.days, colours: nextColours })
      const { data: drawn, options } = configOf(next, nextColours)
      chart.data = drawn
      chart.options = options ?? {}
      chart.update('none')
    },
    destroy: () => chart.destroy(),
  }
}

/** The place of the line's outline among the datasets. */
const HALO = 1

type Config = ChartConfiguration<'bar' | 'line', (number | null)[], string>

function configOf(data: DayChartData, colours: Colours): Config {
  const { days } = data
  return {
    type: 'bar',
    data: {
      labels: days.map(({ label }) => label),
      datasets: [
        {
          type: 'line',
          label: data.line.label,
          data: days.map(({ line }) => line),
          yAxisID: 'line',
          borderColor: colours.signal,
          backgroundColor: colours.signal,
          borderWidth: 2,
          pointRadius: days.length > 20 ? 0 : 2.5,
          pointHoverRadius: 4,
          order: 0,
        },
        // Under the line and wider, so that it stays apart from the bars it crosses.
        {
          type: 'line',
          data: days.map(({ line }) => line),
          yAxisID: 'line',
          borderColor: colours.surface,
          borderWidth: 5,
          pointRadius: 0,
          pointHoverRadius: 0,
          order: 1,
        },
        {
          type: 'bar',
          label: data.bar.label,
          data: days.map(({ bar }) => bar),
          yAxisID: 'bar',
          backgroundColor: days.map(({ state }) => barColour(state, colours)),
          borderColor: days.map(({ state }) =>
            state === 'restated' ? colours['amber-mark'] : colours['outcome-fill'],
          ),
          borderWidth: days.map(({ state }) =>
            state === 'provisional'
              ? 1
              : state === 'restated'
                ? { top: 3, right: 0, bottom: 0, left: 0 }
                : 0,
          ),
          borderSkipped: false,
          borderRadius: 2,
          maxBarThickness: 28,
          order: 2,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        tooltip: {
          backgroundColor: colours.surface,
          borderColor: colours.border,
          borderWidth: 1,
          titleColor: colours.text,
          bodyColor: colours.text,
          padding: 10,
          usePointStyle: true,
          boxWidth: 8,
          boxHeight: 8,
          filter: ({ datasetIndex }) => datasetIndex !== HALO,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const day = days[dataIndex]
              if (!day) return ''
              return datasetIndex === 0
                ? `${data.line.label}: ${day.lineText}`
                : `${data.bar.label}: ${day.barText}`
            },
          },
        },
      },
      scales: scalesOf(data, colours),
    },
  }
}

function barColour(state: ChartDay['state'], colours: Colours): string {
  const fill = colours['outcome-fill']
  return state === 'provisional' ? withAlpha(fill, 0.3) : fill
}

function scalesOf(data: DayChartData, colours: Colours) {
  const ticks = { color: colours.muted, maxTicksLimit: 5, font: { size: 11 } }
  const title = { display: true, font: { size: 11 } }
  return {
    x: {
      grid: { display: false },
      border: { color: colours.border },
      ticks: { ...ticks, maxTicksLimit: 15, maxRotation: 0, autoSkipPadding: 12 },
    },
    line: {
      position: 'left' as const,
      beginAtZero: true,
      grid: { color: colours.border },
      border: { display: false },
      ticks: { ...ticks, precision: 0 },
      title: { ...title, text: data.line.label, color: colours.signal },
    },
    bar: {
      position: 'right' as const,
      beginAtZero: true,
      grid: { display: false },
      border: { display: false },
      ticks,
      title: { ...title, text: data.bar.label, color: colours.outcome },
    },
  }
}

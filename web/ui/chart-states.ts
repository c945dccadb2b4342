import type { Plugin } from 'chart.js'
import type { ChartDay } from './chart.tsx'

export type Colours = Record<
  | 'signal'
  | 'outcome'
  | 'outcome-fill'
  | 'amber-mark'
  | 'red'
  | 'muted'
  | 'border'
  | 'surface'
  | 'text',
  string
>

/** Days whose outcome is not there: hatched while awaited, labelled when the pull failed. */
export function statePlugin(shown: { days: ChartDay[]; colours: Colours }): Plugin<'bar' | 'line'> {
  return {
    id: 'states',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { days, colours } = shown
      const scale = scales.x
      if (!scale) return
      const half = chartArea.width / Math.max(days.length, 1) / 2
      days.forEach(({ state, bar }, index) => {
        if (bar !== null || (state !== 'awaited' && state !== 'failed')) return
        const middle = scale.getPixelForValue(index)
        const left = middle - half + 2
        const width = half * 2 - 4
        ctx.save()
        if (state === 'awaited') {
          ctx.fillStyle = hatch(ctx, colours.outcome)
          ctx.fillRect(left, chartArea.top, width, chartArea.height)
        } else {
          ctx.fillStyle = colours.red
          ctx.font = '600 12px system-ui, sans-serif'
          ctx.textAlign = 'center'
          ctx.fillText('?', middle, chartArea.bottom - 8)
        }
        ctx.restore()
      })
    },
  }
}

function hatch(ctx: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = 8
  tile.height = 8
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.strokeStyle = withAlpha(colour, 0.4)
  pen.lineWidth = 1
  pen.beginPath()
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift, 8)
    pen.lineTo(shift + 8, 0)
  }
  pen.stroke()
  return ctx.createPattern(tile, 'repeat') ?? colour
}

export function withAlpha(colour: string, alpha: number): string {
  return colour.replace(/rgba?\(([^)]*)\)/, (_, inside: string) => {
    const [red, green, blue] = inside.split(/[\s,]+/)
    return `rgba(${red}, ${green}, ${blue}, ${alpha})`
  })
}

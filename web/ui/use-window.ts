import { useCallback, useRef, useState } from 'preact/hooks'

const WHOLE_MAX = 200
const SPARE = 20

/** Which rows of a long table to draw: those in sight and some more. Rows are of one height. */
export function useWindow(count: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const isWhole = count <= WHOLE_MAX
  const row = rowHeight(scroller.current)
  const inSight = Math.ceil((scroller.current?.clientHeight ?? 800) / row)
  const from = isWhole ? 0 : Math.max(0, Math.min(Math.floor(top / row), count - inSight) - SPARE)
  const until = isWhole ? count : Math.min(count, from + inSight + 2 * SPARE)

  const onScroll = useCallback(() => {
    const now = scroller.current?.scrollTop ?? 0
    // Only every few rows, so that scrolling does not render at each pixel.
    setTop((before) => (Math.abs(now - before) > (SPARE / 2) * row || now === 0 ? now : before))
  }, [row])

  /** Brings a row into sight when it is above or below. */
  const show = useCallback(
    (index: number) => {
      const box = scroller.current
      if (!box) return
      const head = box.querySelector('thead')?.clientHeight ?? 0
      const foot = box.querySelector('tfoot')?.clientHeight ?? 0
      const at = index * row
      if (at < box.scrollTop) box.scrollTop = at
      const lowest = box.clientHeight - head - foot - row
      if (at > box.scrollTop + lowest) box.scrollTop = at - lowest
    },
    [row],
  )

  return { scroller, onScroll, show, from, until, above: from * row, below: (count - until) * row }
}

function rowHeight(box: HTMLElement | null): number {
  if (!box) return 32
  return Number.parseInt(getComputedStyle(box).getPropertyValue('--row'), 10) || 32
}

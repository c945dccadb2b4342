import { signal } from '@preact/signals'
import { Icon } from './icons.tsx'
import './toast.css'

type Toast = {
  id: number
  text: string
  tone: 'plain' | 'red'
  undo: (() => void | Promise<void>) | null
}

const toasts = signal<Toast[]>([])
let lastId = 0

const PLAIN_MS = 4_000
const LONG_MS = 10_000

/** Says what happened. With `undo` it stays for ten seconds and offers to take it back. */
export function toast(
  text: string,
  { undo, tone = 'plain' }: { undo?: () => void | Promise<void>; tone?: Toast['tone'] } = {},
): void {
  lastId += 1
  const made: Toast = { id: lastId, text, tone, undo: undo ?? null }
  toasts.value = [...toasts.value.slice(-2), made]
  setTimeout(() => close(made.id), undo || tone === 'red' ? LONG_MS : PLAIN_MS)
}

/** For a refused action. */
export function toastError(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error), { tone: 'red' })
}

function close(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id)
}

export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((one) => (
        <div key={one.id} class={`toast ${one.tone}`}>
          <span>{one.text}</span>
          {one.undo && (
            <button
              type="button"
              class="link"
              onClick={() => {
                close(one.id)
                void one.undo?.()
              }}
            >
              Undo
            </button>
          )}
          <button type="button" class="close" aria-label="Close" onClick={() => close(one.id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import './popover.css'

/** A button that opens a panel under itself; Escape or a click elsewhere closes it. */
export function Popover({
  button,
  label,
  className = 'button quiet',
  align = 'start',
  children,
}: {
  button: ComponentChildren
  /** What the button is for, where its content alone does not say. */
  label: string
  className?: string
  align?: 'start' | 'end' | undefined
  children: (close: () => void) => ComponentChildren
}) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }

  useEffect(() => {
    if (!isOpen) return
    const onDown = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', onDown)
    box.current?.querySelector<HTMLElement>('[autofocus], .panel :is(input, button, a)')?.focus()
    return () => document.removeEventListener('pointerdown', onDown)
  }, [isOpen])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes it
    <div
      class="popover"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        type="button"
        ref={opener}
        class={className}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="visually-hidden">{label}: </span>
        {button}
      </button>
      {isOpen && (
        <div class={`panel ${align}`} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  )
}

/** One choice of several, as a list inside a popover. */
export function Choices<Value extends string>({
  value,
  options,
  onChoose,
}: {
  value: Value | null
  options: { value: Value; label: string; help?: string | undefined }[]
  onChoose: (value: Value) => void
}) {
  return (
    <ul class="choices">
      {options.map((option) => (
        <li key={option.value}>
          <button
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
            {option.help && <small>{option.help}</small>}
          </button>
        </li>
      ))}
    </ul>
  )
}

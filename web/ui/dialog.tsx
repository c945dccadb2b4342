import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'
import './dialog.css'

/** The browser's own modal: it keeps the focus inside, and Escape closes it. */
export function Dialog({
  title,
  kind = 'centre',
  isTitleHidden = false,
  onClose,
  children,
}: {
  title: string
  /** Where it stands: in the middle, at the right edge, or up from the bottom of a phone. */
  kind?: 'centre' | 'side' | 'sheet'
  isTitleHidden?: boolean
  onClose: () => void
  children: ComponentChildren
}) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    element.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the browser's own; this is a click beside it
    <dialog
      ref={element}
      class={`dialog ${kind}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === element.current && element.current?.close()}
    >
      <div class="dialog-body">
        <header class={isTitleHidden ? 'visually-hidden' : 'spread'}>
          <h2>{title}</h2>
          <button
            type="button"
            class="button quiet icon"
            aria-label="Close"
            onClick={() => element.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { LinkText } from './link-text.tsx'
import '../forms.css'

type State = 'ready' | 'copied' | 'refused'

const WORDS = { ready: 'Copy', copied: 'Copied', refused: 'Press Ctrl C' }

/** Copies and says so. Where the browser forbids it, the text is selected for Ctrl C. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<State>('ready')
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2_000)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      const shown = button.current?.closest('.copy-line')?.querySelector('code')
      if (shown) getSelection()?.selectAllChildren(shown)
      setState('refused')
    }
  }

  return (
    <button
      type="button"
      ref={button}
      class="button quiet"
      aria-label={`Copy ${label}`}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{WORDS[state]}</span>
    </button>
  )
}

type CopyLineProps = {
  label: string
  text: string
  /** Shown but not yet real, such as a link whose key is only known once it is saved. */
  isPreview?: boolean
  help?: string
}

/** An address that goes elsewhere, whole, with its copy button. */
export function CopyLine({ label, text, isPreview = false, help }: CopyLineProps) {
  return (
    <div class="copy-line">
      <span class="copy-label">{label}</span>
      <div class={isPreview ? 'copy-box copy-preview' : 'copy-box'}>
        <code>
          <LinkText text={text} />
        </code>
        {!isPreview && (
          <CopyButton text={text} label={label.charAt(0).toLowerCase() + label.slice(1)} />
        )}
      </div>
      {help && <p class="field-help">{help}</p>}
    </div>
  )
}

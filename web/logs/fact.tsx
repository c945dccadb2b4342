import type { ComponentChildren } from 'preact'
import { DASH } from '../ui/format.ts'

/** A line of a `<dl class="log-facts">`; what is not known is a dash. */
export function Fact({
  label,
  isCode = false,
  children,
}: {
  label: string
  isCode?: boolean
  children: ComponentChildren
}) {
  const isKnown = children !== null && children !== undefined && children !== ''
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isKnown ? isCode ? <code>{children}</code> : children : DASH}</dd>
    </div>
  )
}

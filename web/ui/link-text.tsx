import { Fragment } from 'preact'

/** How sources and platforms write what they fill in: {zoneid}, ${SUBID}, [ID], ##ID##, __ID__. */
const MACRO = /(\$?\{[^{}]*\}|\[[^\]]*\]|##[^#]+##|__\w+?__)/

/** An address that may be broken before a parameter, with its macros set apart. */
export function LinkText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?=[?&])/).map((piece, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {piece
            .split(MACRO)
            .map((part, index) => (index % 2 === 1 ? <span class="macro">{part}</span> : part))}
        </Fragment>
      ))}
    </>
  )
}

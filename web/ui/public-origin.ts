import { session } from '../session/session.ts'

/**
 * Where the public addresses live: /c, /s, /go, /postback. The dashboard's own origin, unless the
 * Worker says that it answers on another one.
 */
export function publicOrigin(): string {
  return session.value?.publicOrigin ?? location.origin
}

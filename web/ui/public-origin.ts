/**
 * Where the public addresses live: /c, /s, /go, /postback. The dashboard's own origin, unless it
 * was built for Pages and the Worker answers on another one.
 */
export function publicOrigin(): string {
  return import.meta.env.VITE_PUBLIC_ORIGIN ?? location.origin
}

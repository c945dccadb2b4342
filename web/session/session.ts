import { signal } from '@preact/signals'
import type { SessionState } from '../../shared/account.ts'

/** Who is signed in. null until the first answer; the API client resets it on a 401. */
export const session = signal<SessionState | null>(null)

export const SIGNED_OUT: SessionState = {
  needsSetup: false,
  publicOrigin: null,
  member: null,
  workspace: null,
}

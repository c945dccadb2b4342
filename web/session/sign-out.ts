import { api, forgetAll } from '../api.ts'
import { session, SIGNED_OUT } from './session.ts'

export async function signOut(everywhere = false): Promise<void> {
  await api.delete(everywhere ? '/session?everywhere=true' : '/session')
  session.value = SIGNED_OUT
  forgetAll()
}

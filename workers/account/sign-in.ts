import type { SignIn } from '../../shared/account.ts'
import { AppError } from '../../shared/errors.ts'
import type { Env } from '../env.ts'
import { systemDatabase } from '../runtime/system-database.ts'
import { isPassword } from './password.ts'
import { findMemberByEmail } from './store.ts'

/** Who this e-mail and password belong to. Says the same, as slowly, whichever of them is wrong. */
export async function signIn(env: Env, { email, password }: SignIn, address: string) {
  await limit(env, `address ${address}`)
  await limit(env, `email ${email}`)
  const found = await findMemberByEmail(systemDatabase(env.DB), email)
  const isRight = await isPassword(password, found?.passwordHash ?? null)
  if (!found || !isRight) {
    throw new AppError('wrong_password', 'This e-mail and password do not belong together.')
  }
  const { member, workspace, sessionEpoch } = found
  return { member, workspace, sessionEpoch }
}

async function limit(env: Env, key: string): Promise<void> {
  const { success } = await env.SIGN_IN_LIMIT.limit({ key })
  if (success) return
  throw new AppError('too_many_requests', 'Too many attempts to sign in.', {
    fix: 'Wait a minute, then try again.',
  })
}

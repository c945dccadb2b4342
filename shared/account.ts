import { z } from 'zod'
import { ApiKeyId, MemberId, WorkspaceId } from './ids.ts'
import { Currency } from './money.ts'
import { IsoInstant, Zone } from './time.ts'

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .pipe(z.email('Not an e-mail address.'))
export const Password = z
  .string()
  .min(10, 'Use at least 10 characters.')
  .max(200, 'Use at most 200 characters.')

export const Workspace = z.object({
  id: WorkspaceId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  /** The zone its reports cut days in unless asked otherwise. */
  zone: Zone,
  /** The currency its reports are in unless asked otherwise. */
  currency: Currency,
  createdAt: IsoInstant,
})
export type Workspace = z.infer<typeof Workspace>

export const Member = z.object({
  id: MemberId,
  email: z.string(),
  role: z.enum(['owner']),
  createdAt: IsoInstant,
})
export type Member = z.infer<typeof Member>

/** POST /api/v1/setup: makes the owner's account; works once, on the first visit. */
export const Setup = z.object({
  email: Email,
  password: Password,
  workspaceName: z.string().trim().min(1, 'Give it a name.').max(80).default('My workspace'),
  zone: Zone.default('UTC'),
  currency: Currency.default('EUR'),
})
export type Setup = z.infer<typeof Setup>

/** POST /api/v1/session signs in, DELETE signs out. */
export const SignIn = z.object({ email: Email, password: z.string().max(200) })
export type SignIn = z.infer<typeof SignIn>

/** GET /api/v1/session, signed in or not. */
export const SessionState = z.object({
  needsSetup: z.boolean(),
  /** Where links, pages and postbacks live, when that is not where the dashboard does. */
  publicOrigin: z.string().nullable(),
  member: Member.nullable(),
  workspace: Workspace.nullable(),
})
export type SessionState = z.infer<typeof SessionState>

export const ApiKey = z.object({
  id: ApiKeyId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  /** The first characters, to tell keys apart. The whole key is shown once. */
  prefix: z.string(),
  createdAt: IsoInstant,
  lastUsedAt: IsoInstant.nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>
export const NewApiKey = ApiKey.pick({ name: true })
/** The answer to making one: the only time `token` is seen. */
export const MadeApiKey = ApiKey.extend({ token: z.string() })
export type MadeApiKey = z.infer<typeof MadeApiKey>

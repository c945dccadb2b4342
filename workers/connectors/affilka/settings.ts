import { z } from 'zod'
import { HttpAddress } from '../../../shared/address.ts'
import type { PlatformDescription } from '../../../shared/connection.ts'

/** A dynamic variable by its own name, however it was pasted. */
const Tag = z
  .string()
  .trim()
  .transform((text) => text.replace(/^dynamic_tag_/, ''))
  .pipe(
    z.union([
      z.literal(''),
      z
        .string()
        .regex(/^[A-Za-z0-9_-]{1,60}$/, 'Use the name of the variable alone, such as visit_id.'),
    ]),
  )
  .nullish()
  .transform((text) => text || null)

export const AffilkaSettings = z.object({
  /** Where the program is signed in at, whatever of the API's path was pasted with it. */
  baseUrl: HttpAddress.transform(programAddress),
  token: z
    .string('Paste the statistic token here.')
    .trim()
    .min(1, 'Paste the statistic token here.')
    .max(500)
    .regex(/^[\x21-\x7e]+$/, 'A token has no spaces or line breaks. Copy it again.'),
  clickIdTag: Tag,
  subIdTag: Tag,
  /** Only this brand's rows, for an account that has several. */
  brand: z
    .string()
    .trim()
    .max(120)
    .nullish()
    .transform((text) => text || null),
})
export type AffilkaSettings = z.infer<typeof AffilkaSettings>

export const AFFILKA_FIELDS: PlatformDescription['fields'] = [
  {
    name: 'baseUrl',
    label: 'Program address',
    help: 'Where you sign in to the affiliate program.',
    kind: 'address',
    required: true,
    placeholder: 'https://partners.example.com',
  },
  {
    name: 'token',
    label: 'Statistic token',
    help: 'In the program under Profile → API.',
    kind: 'secret',
    required: true,
    placeholder: '',
  },
  {
    name: 'clickIdTag',
    label: 'Variable with our click id',
    help: 'The dynamic variable your links carry the click id in. Without it revenue cannot be tied to single clicks.',
    kind: 'text',
    required: false,
    placeholder: 'visit_id',
  },
  {
    name: 'subIdTag',
    label: 'Variable with the sub-id',
    help: 'The dynamic variable your links carry the campaign in.',
    kind: 'text',
    required: false,
    placeholder: 'sub_id',
  },
  {
    name: 'brand',
    label: 'Only this brand',
    help: 'Its name as the report spells it. Leave it empty to take every brand of the account.',
    kind: 'text',
    required: false,
    placeholder: 'Amber Reef',
  },
]

function programAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/api\/customer\/v1(\/.*)?$/, '').replace(/\/+$/, '')
}

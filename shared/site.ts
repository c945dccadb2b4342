import { z } from 'zod'
import { Slug } from './address.ts'
import { Market } from './casino.ts'
import { OfferId, SiteId } from './ids.ts'
import { IsoInstant } from './time.ts'

/** A landing page or offer wall. What visitors see is its last published version. */
export const Site = z.object({
  id: SiteId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  slug: Slug,
  market: Market,
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Use a locale such as en or de-AT.'),
  theme: z.enum(['clear']),
  headline: z.string().trim().min(1, 'Write a headline.').max(120),
  intro: z.string().trim().max(600),
  /** In the order players see them. */
  offerIds: z.array(OfferId).min(1, 'Choose at least one offer.').max(30),
  publishedVersion: z.int().nullable(),
  publishedAt: IsoInstant.nullable(),
  /** Whether it was edited after it was last published. */
  hasUnpublishedChanges: z.boolean(),
  createdAt: IsoInstant,
})
export type Site = z.infer<typeof Site>

export const NewSite = z.object({
  name: Site.shape.name,
  slug: Slug.optional(),
  market: Market.default('DE'),
  locale: Site.shape.locale.default('en'),
  theme: Site.shape.theme.default('clear'),
  headline: Site.shape.headline,
  intro: Site.shape.intro.default(''),
  offerIds: Site.shape.offerIds,
})
export type NewSite = z.input<typeof NewSite>

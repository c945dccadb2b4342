import { z } from 'zod'

/** An id starts with its kind, so a URL or a log line says what it points at. */
function idSchema<Kind extends string>(kind: Kind) {
  return z.templateLiteral([kind, '_', z.string().regex(/^[0-9a-z]{20}$/)])
}

export const WorkspaceId = idSchema('wsp')
export const MemberId = idSchema('mem')
export const ApiKeyId = idSchema('key')
export const ConnectionId = idSchema('con')
export const OfferId = idSchema('off')
export const CasinoId = idSchema('cas')
export const SiteId = idSchema('sit')
export const TrafficSourceId = idSchema('src')
export const CampaignId = idSchema('cmp')
export const PostbackId = idSchema('pbk')
export const ConversionId = idSchema('cnv')
export const DeliveryId = idSchema('dlv')
export const PullId = idSchema('pul')
export const FactId = idSchema('fct')

export type WorkspaceId = z.infer<typeof WorkspaceId>
export type MemberId = z.infer<typeof MemberId>
export type ApiKeyId = z.infer<typeof ApiKeyId>
export type ConnectionId = z.infer<typeof ConnectionId>
export type OfferId = z.infer<typeof OfferId>
export type CasinoId = z.infer<typeof CasinoId>
export type SiteId = z.infer<typeof SiteId>
export type TrafficSourceId = z.infer<typeof TrafficSourceId>
export type CampaignId = z.infer<typeof CampaignId>
export type PostbackId = z.infer<typeof PostbackId>
export type ConversionId = z.infer<typeof ConversionId>
export type DeliveryId = z.infer<typeof DeliveryId>
export type PullId = z.infer<typeof PullId>
export type FactId = z.infer<typeof FactId>

/** A visit or click id: see workers/realtime/click/click-id.ts for what is inside. */
export const ClickId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{32}$/)
export type ClickId = z.infer<typeof ClickId>

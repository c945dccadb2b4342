import type { ConversionApiId } from '../../../../shared/conversion-api.ts'
import { bigo } from './bigo.ts'
import type { ConversionApi } from './conversion-api.ts'
import { googleAds } from './google-ads.ts'
import { kwai } from './kwai.ts'
import { meta } from './meta.ts'
import { microsoft } from './microsoft.ts'
import { snapchat } from './snapchat.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x.ts'

export const CONVERSION_APIS: Record<ConversionApiId, ConversionApi> = {
  meta,
  'google-ads': googleAds,
  tiktok,
  microsoft,
  snapchat,
  x,
  kwai,
  bigo,
}

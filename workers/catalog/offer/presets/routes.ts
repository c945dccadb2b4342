import { z } from '@hono/zod-openapi'
import { PostbackPreset } from '../../../../shared/postback-preset.ts'
import { operation, routes } from '../../../runtime/http.ts'
import { PRESETS } from './index.ts'

export const presetRoutes = routes().openapi(
  operation(
    'get',
    '/',
    'offers',
    'How affiliate platforms are asked to tell of players.',
    z.object({ data: z.array(PostbackPreset) }),
  ),
  (c) => c.json({ data: PRESETS }, 200),
)

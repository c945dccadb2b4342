import type { PostbackPreset } from '../../../../shared/postback-preset.ts'
import { ENGINES } from './engines.ts'
import { NETWORKS } from './networks.ts'
import { PROGRAMS } from './programs.ts'

/** How each platform is asked to tell of players. Macros are spelled as it spells them. */
export const PRESETS: PostbackPreset[] = [...ENGINES, ...NETWORKS, ...PROGRAMS]

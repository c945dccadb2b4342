import type { TrafficSourceTemplate } from '../../../shared/traffic-source.ts'
import { DISPLAY } from './templates/display.ts'
import { FEED } from './templates/feed.ts'
import { NATIVE } from './templates/native.ts'
import { POP } from './templates/pop.ts'
import { PUSH } from './templates/push.ts'
import { SEARCH } from './templates/search.ts'
import { SOCIAL } from './templates/social.ts'
import { TELEGRAM } from './templates/telegram.ts'

const CUSTOM: TrafficSourceTemplate = {
  template: 'custom',
  name: 'Custom source',
  help: 'Any source that puts its click id on our link and takes a conversion by an address.',
  group: 'other',
  clickId: { param: 'sid', macro: '{click_id}', name: 'Click id' },
  cost: null,
  costCurrency: 'USD',
  tokens: [],
  postback: null,
}

/** What a new source can start from. Macros are spelled as each network spells them. */
export const TEMPLATES: TrafficSourceTemplate[] = [
  ...SOCIAL,
  ...SEARCH,
  ...NATIVE,
  ...PUSH,
  ...POP,
  ...FEED,
  ...DISPLAY,
  ...TELEGRAM,
  CUSTOM,
]

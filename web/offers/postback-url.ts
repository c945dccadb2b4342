import type { EventKind } from '../../shared/event-kind.ts'
import type { Offer } from '../../shared/offer.ts'
import { addToLink } from '../ui/add-to-link.ts'

/** Events a platform is asked to tell, in the order they happen. */
export const TOLD_EVENTS = ['registration', 'first_deposit', 'deposit'] as const

/** What stands where the key will be, before the offer is saved. */
export const KEY_TO_COME = '(key)'

/**
 * The address to paste at the platform for one event, with Affilka's macros: `${name}` gives back
 * the parameter `name` of the tracking link, and the rest is what Affilka knows of the player.
 */
export function postbackUrl(
  origin: string,
  key: string,
  offer: Pick<Offer, 'clickIdParam'>,
  event: EventKind,
): string {
  // A registration has no deposit: its macros would come back as they stand.
  const money =
    event === 'registration'
      ? []
      : [
          { name: 'txid', value: '${deposit_id}' },
          { name: 'amount', value: '${amount}' },
          { name: 'currency', value: '${currency}' },
        ]
  return addToLink(`${origin}/postback/${key}`, [
    { name: 'clickid', value: `\${${offer.clickIdParam}}` },
    { name: 'event', value: event },
    { name: 'player', value: '${player_id}' },
    ...money,
  ])
}

import type { Casino } from '../../shared/casino.ts'
import type { Connection } from '../../shared/connection.ts'
import type { EventKind } from '../../shared/event-kind.ts'
import type { Offer } from '../../shared/offer.ts'
import { useResource } from '../api.ts'
import { CasinoCard } from '../casinos/casino-card.tsx'
import { CopyLine } from '../ui/copy-button.tsx'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { useViewHref } from '../ui/frame/view.ts'
import { NumbersCard } from '../ui/numbers-card.tsx'
import { PageHeader } from '../ui/page.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { Facts, FormColumns } from '../ui/summary.tsx'
import { departureLink, EXAMPLE_CLICK_ID } from './departure-link.ts'
import { EVENT_LABELS } from './event-kinds.ts'
import { PostbackLines } from './postback-lines.tsx'

export function OfferDetail({ offer }: { offer: Offer }) {
  const href = useViewHref()
  const casino = useResource<Casino>(`/casinos/${offer.casinoId}`).data
  const connection = useResource<Connection>(
    offer.connectionId && `/connections/${offer.connectionId}`,
  ).data
  const origin = publicOrigin()
  return (
    <div class="stack">
      <PageHeader
        title={offer.name}
        note={casino ? `A deal for ${casino.name}` : undefined}
        action={
          <>
            <DeleteButton
              noun="offer"
              name={offer.name}
              path={`/offers/${offer.id}`}
              list="/offers"
              page="/offers"
              consequence="Its links stop sending players on. Postbacks and revenue of players who are already there are still taken."
            />
            <a class="button primary" href={href(`/offers/${offer.id}/edit`)}>
              Edit
            </a>
          </>
        }
      />
      <FormColumns>
        <div class="stack">
          <NumbersCard group="offer" id={offer.id} filter="offerId" />
          <section class="card stack" aria-labelledby="postbacks">
            <h2 id="postbacks">Paste these at the platform</h2>
            <PostbackLines origin={origin} postbackKey={offer.postbackKey} offer={offer} />
            <p>
              <a href={href(`/postbacks?offerId=${offer.id}`)}>See what has arrived</a>
            </p>
          </section>
          <section class="card stack" aria-labelledby="links">
            <h2 id="links">Links</h2>
            <CopyLine
              label="Where a player is sent"
              text={departureLink(offer, EXAMPLE_CLICK_ID, 'summer-push')}
              isPreview
              help="With a click id made up for this picture."
            />
            <CopyLine
              label="Direct link"
              text={`${origin}/go/${offer.key}`}
              help="Sends anybody on, with a click id, outside of a site or campaign."
            />
          </section>
        </div>
        <div class="stack">
          <section class="card stack" aria-labelledby="reporting">
            <h2 id="reporting">Reporting</h2>
            <Facts rows={reportingFacts(offer, connection, href)} />
          </section>
          {casino && (
            <section class="card stack" aria-labelledby="casino">
              <div class="spread">
                <h2 id="casino">Casino</h2>
                <a href={href(`/casinos/${casino.id}`)}>
                  {casino.reviewedAt ? 'Open' : 'Review before it is shown'}
                </a>
              </div>
              <CasinoCard casino={casino} />
            </section>
          )}
        </div>
      </FormColumns>
    </div>
  )
}

function reportingFacts(
  offer: Offer,
  connection: Connection | undefined,
  href: (address: string) => string,
): Parameters<typeof Facts>[0]['rows'] {
  const names = Object.entries(offer.eventNames)
  return [
    [
      'Connection',
      offer.connectionId ? (
        <a href={href(`/connections/${offer.connectionId}`)}>{connection?.name ?? '…'}</a>
      ) : (
        <a href={href(`/offers/${offer.id}/edit?step=reporting`)}>None: choose one</a>
      ),
    ],
    ['Brand', offer.brand ?? 'Every brand'],
    ['Tracker', offer.tracker ?? 'Every tracker'],
    ['Amounts are', offer.amountKind === 'deposit' ? 'what players paid in' : 'what you earn'],
    ['Currency', offer.currency],
    [
      'Event names',
      names.length === 0
        ? 'Ours'
        : names
            .map(([theirs, ours]) => `${theirs} = ${EVENT_LABELS[ours as EventKind] ?? ours}`)
            .join(', '),
    ],
  ]
}

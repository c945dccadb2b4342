import { CasinoCard } from '../casinos/casino-card.tsx'
import { countryName } from '../ui/countries.ts'
import { useShown } from './shown-casinos.ts'
import type { SiteValues } from './site-values.ts'

/** The page as it will read, drawn from what is in the form: the order and the words, not its looks. */
export function SiteSketch({ values }: { values: SiteValues }) {
  const { find } = useShown(values.market)
  const chosen = values.offerIds.flatMap((id) => find(id) ?? [])
  return (
    <div class="sketch-page" lang={values.locale}>
      <p class="sketch-small">18+ · the help line of {countryName(values.market)}</p>
      <p class="sketch-headline">{values.headline || 'The headline'}</p>
      {values.intro && <p>{values.intro}</p>}
      {chosen.length === 0 && <p>The casinos stand here, in the order you choose.</p>}
      {chosen.map(
        ({ offer, casino, isForMarket }) =>
          casino && isForMarket && <CasinoCard key={offer.id} casino={casino} />,
      )}
    </div>
  )
}

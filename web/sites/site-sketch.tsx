import { CasinoCard } from '../casinos/casino-card.tsx'
import { useShown } from './shown-casinos.ts'
import type { SiteValues } from './site-values.ts'

/** The page as it will read, drawn from what is in the form: the order and the words, not its looks. */
export function SiteSketch({ values }: { values: SiteValues }) {
  const { find } = useShown()
  return (
    <div class="site-sketch" lang={values.locale}>
      <p class="sketch-headline">{values.headline || 'The headline'}</p>
      {values.intro && <p>{values.intro}</p>}
      {values.offerIds.length === 0 && (
        <p class="muted">The casinos stand here, in the order you choose.</p>
      )}
      {values.offerIds.map((id, at) => {
        const casino = find(id)?.casino
        return casino && <CasinoCard key={id} casino={casino} position={at + 1} />
      })}
      <p class="muted small">18+ · help line and terms of {values.market} · who pays us</p>
    </div>
  )
}

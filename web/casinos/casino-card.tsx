import type { CasinoValues } from './casino-values.ts'
import './casino-card.css'

type Shown = Omit<CasinoValues, 'logoUrl' | 'markets'> & { logoUrl: string | null }

/** The entry as a site will show it: the same facts in the same order, not the same page. */
export function CasinoCard({ casino, position }: { casino: Shown; position?: number }) {
  const { name, colour, welcomeBonus, freeSpins, bonusTerms, paymentMethods, licence } = casino
  return (
    <article class="casino-card" style={{ '--brand': colour, '--on-brand': textOn(colour) }}>
      <div class="casino-brand">
        {position !== undefined && <span class="casino-position">{position}</span>}
        {casino.logoUrl ? <img src={casino.logoUrl} alt="" /> : <b>{name || 'Casino name'}</b>}
        {casino.rating !== null && <span>★ {casino.rating.toFixed(1)}</span>}
      </div>
      <div class="casino-offer">
        <p class="casino-bonus">{welcomeBonus || 'No welcome bonus'}</p>
        {freeSpins !== null && freeSpins > 0 && <p>+ {freeSpins} free spins</p>}
        {bonusTerms && <p class="casino-terms">{bonusTerms}</p>}
        <span class="casino-button">Visit {name || 'the casino'}</span>
        {paymentMethods.length > 0 && <p class="casino-terms">{paymentMethods.join(' · ')}</p>}
        <p class="casino-terms">18+{licence && ` · ${licence}`}</p>
      </div>
    </article>
  )
}

/** Black or white, whichever is read better on the brand's colour. */
export function textOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.179 ? '#000000' : '#ffffff'
}

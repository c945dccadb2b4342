import type { CasinoValues } from './casino-values.ts'
import './casino-card.css'

type Shown = Omit<CasinoValues, 'logoUrl' | 'markets'> & { logoUrl: string | null }

/** The entry much as a site shows it, and always light, as sites are. */
export function CasinoCard({ casino }: { casino: Shown }) {
  const { name, colour, logoUrl, rating, welcomeBonus, freeSpins, bonusTerms } = casino
  const spins = freeSpins ? `${freeSpins} free spins` : ''
  const facts = [
    ['Payment', casino.paymentMethods.join(', ')],
    ['Licence', casino.licence || 'not stated'],
  ].filter(([, fact]) => fact !== '')
  return (
    <article class="casino-card" style={{ '--brand': colour, '--on-brand': textOn(colour) }}>
      <div class="casino-brand">
        {logoUrl ? (
          <img src={logoUrl} alt="" width="48" height="48" />
        ) : (
          <span class="casino-monogram" aria-hidden="true">
            {monogramOf(name)}
          </span>
        )}
        <div>
          <b>{name || 'Casino name'}</b>
          {rating !== null && <small>★ {rating.toFixed(1)}/5</small>}
        </div>
      </div>
      <div class="casino-deal">
        <p class="casino-bonus">{welcomeBonus || spins || 'No welcome bonus'}</p>
        {welcomeBonus && spins && <p>+ {spins}</p>}
        <p class="casino-terms">
          <b>Terms:</b> {bonusTerms || 'see the casino'}
        </p>
      </div>
      <span class="casino-button">Visit {name || 'the casino'}</span>
      <dl class="casino-facts">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

function monogramOf(name: string): string {
  const [first = '•', second = ''] = name.match(/[\p{L}\p{N}]+/gu) ?? []
  return (first.slice(0, 1) + second.slice(0, 1)).toUpperCase()
}

/** Black or white, whichever is read better on the brand's colour. */
function textOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.179 ? '#000000' : '#ffffff'
}

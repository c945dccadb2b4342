/** One of the offers by weight. `chance` is at least 0 and below 1. */
export function chooseOffer<Offer extends { weight: number }>(
  offers: Offer[],
  chance: number,
): Offer | null {
  const total = offers.reduce((sum, { weight }) => sum + weight, 0)
  let left = chance * total
  for (const offer of offers) {
    left -= offer.weight
    if (left < 0) return offer
  }
  return offers.at(-1) ?? null
}

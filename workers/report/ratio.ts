/** A quotient as decimal text, rounded half away from zero; null when there is nothing to divide by. */
export function ratioText(part: bigint, whole: bigint, digits = 4): string | null {
  if (whole === 0n) return null
  const scaled = roundedQuotient(part * 10n ** BigInt(digits), whole)
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export function roundedQuotient(part: bigint, whole: bigint): bigint {
  const isNegative = part < 0n !== whole < 0n
  const [over, under] = [part < 0n ? -part : part, whole < 0n ? -whole : whole]
  const quotient = (over * 2n + under) / (under * 2n)
  return isNegative ? -quotient : quotient
}

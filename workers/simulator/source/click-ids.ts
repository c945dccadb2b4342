import { randomOf } from '../random.ts'

// The visitor's number and a check, so that the network knows its own ids without a list of them.
const NUMBER_DIGITS = 11

export function sourceClickId(seed: number, number: number): string {
  return `7${String(number).padStart(NUMBER_DIGITS, '0')}${checkOf(seed, number)}`
}

export function isOurClickId(seed: number, id: string): boolean {
  const number = Number(id.slice(1, 1 + NUMBER_DIGITS))
  return Number.isSafeInteger(number) && id === sourceClickId(seed, number)
}

function checkOf(seed: number, number: number): string {
  return String(randomOf(seed, 'source-click', number).int(1_000_000, 9_999_999))
}

import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('quotes what needs it and keeps an unknown cell empty', () => {
  expect(csvOf(['a', 'b'], [['x,"y"', '']])).toBe('a,b\r\n"x,""y""",')
})

it('keeps numbers numbers and takes the power from formulas', () => {
  expect(csvOf(['n'], [['-42.10'], ['=1+1'], ['@cmd']])).toBe("n\r\n-42.10\r\n'=1+1\r\n'@cmd")
})

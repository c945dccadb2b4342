import { expect, test } from 'vitest'
import { postbackUrl } from './postback-url.ts'

test('asks Affilka for the click id by the name it was sent under', () => {
  expect(postbackUrl('https://go.example', 'k3y', { clickIdParam: 'subid' }, 'first_deposit')).toBe(
    'https://go.example/postback/k3y?clickid=${subid}&event=first_deposit&player=${player_id}' +
      '&txid=${deposit_id}&amount=${amount}&currency=${currency}',
  )
})

test('asks for no deposit at a registration', () => {
  expect(
    postbackUrl('https://go.example', 'k3y', { clickIdParam: 'visit_id' }, 'registration'),
  ).toBe(
    'https://go.example/postback/k3y?clickid=${visit_id}&event=registration&player=${player_id}',
  )
})

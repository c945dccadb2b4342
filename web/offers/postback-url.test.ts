import { expect, test } from 'vitest'
import { postbackUrls } from './postback-url.ts'

const preset = {
  linkParam: 'visit_id',
  urls: [
    {
      event: 'registration' as const,
      label: 'Registration',
      query: 'clickid=${visit_id}&event=registration',
    },
    {
      event: null,
      label: 'Every event',
      query: 'event={goal}&clickid=${visit_id}&status={status}',
    },
  ],
}

test('keeps the platform’s macros as the platform writes them', () => {
  expect(postbackUrls('https://go.example', 'k3y', 'visit_id', preset)).toEqual([
    {
      label: 'Registration',
      url: 'https://go.example/postback/k3y?clickid=${visit_id}&event=registration',
    },
    {
      label: 'Every event',
      url: 'https://go.example/postback/k3y?event={goal}&clickid=${visit_id}&status={status}',
    },
  ])
})

test('asks for the click id by the name it was sent under', () => {
  const [first] = postbackUrls('https://go.example', 'k3y', 'subid', preset)
  expect(first?.url).toBe('https://go.example/postback/k3y?clickid=${subid}&event=registration')
})

import { expect, it } from 'vitest'
import { findHits } from './search.tsx'

const hit = (label: string, kind: string) => ({
  key: label,
  label,
  kind,
  href: '/',
  icon: 'offers' as const,
})
const hits = [
  hit('My lucky day', 'Campaign'),
  hit('Lucky Star', 'Offer'),
  hit('Lucky Star', 'Casino'),
]

it('finds every word, in the name or the kind, names that begin with it first', () => {
  expect(findHits(hits, 'lucky').map(({ label }) => label)).toEqual([
    'Lucky Star',
    'Lucky Star',
    'My lucky day',
  ])
  expect(findHits(hits, 'lucky casino')).toHaveLength(1)
  expect(findHits(hits, 'nobody')).toHaveLength(0)
})

import { describe, expect, it } from 'vitest'
import { linkOf, type Place, type Places } from './link.ts'

const campaign: Place = { campaign: 'cmp_1', site: 'sit_1', source: 'src_1' }
const site: Place = { campaign: '', site: 'sit_2', source: '' }
const places: Places = {
  byNumber: new Map([
    [7, campaign],
    [8, site],
  ]),
  bySlug: new Map([['summer', campaign]]),
}

describe('a fact', () => {
  it('with our click id is tied by it, whatever its sub-id says', () => {
    const fact = { clickId: 'x', subId: 'summer' }
    expect(linkOf(fact, { container: 8, at: 5 }, places)).toEqual({
      ...site,
      grade: 'exact',
      clickedAt: 5,
    })
  })

  it('with a sub-id that our link carried is tied by that, in whatever case', () => {
    expect(linkOf({ clickId: null, subId: 'SUMMER' }, null, places)).toMatchObject({
      ...campaign,
      grade: 'sub-id',
    })
  })

  it('with a click id of another team’s campaign is tied by nothing of it', () => {
    expect(linkOf({ clickId: 'x', subId: null }, { container: 99, at: 5 }, places)).toMatchObject({
      campaign: '',
      grade: 'tracker',
    })
  })

  it('with neither says its tracker and no more', () => {
    expect(linkOf({ clickId: null, subId: 'unknown' }, null, places)).toEqual({
      campaign: '',
      site: '',
      source: '',
      grade: 'tracker',
      clickedAt: null,
    })
  })
})

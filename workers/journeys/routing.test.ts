import { beforeEach, describe, expect, it } from 'vitest'
import type { NewCampaign } from '../../shared/campaign.ts'
import type { Journey } from '../../shared/click.ts'
import type { Destination } from '../../shared/destination.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Site } from '../../shared/site.ts'
import { ask, clickIdIn, givenTeam, type Team } from '../testing/given.ts'

let team: Team
let offer: Offer

beforeEach(async () => {
  team = await givenTeam()
  offer = await team.offer({ subIdParam: 'sub' })
})

const toOffer = (id = offer.id): Destination => ({
  kind: 'offers',
  offers: [{ offerId: id, weight: 1 }],
})
const toSite = ({ id }: Site): Destination => ({ kind: 'site', siteId: id })

type Path = NonNullable<NewCampaign['paths']>[number]

function aRule(destination: Destination, more: Partial<Path> = {}): Path {
  const fromGermany = { kind: 'visitor' as const, field: 'country' as const, values: ['de'] }
  return { name: 'Germany', when: [fromGermany], destination, ...more }
}

const from = (country: string, path = '/c/ruled') => ask(path, { cf: { country } })
const goesTo = async (country: string) => (await from(country)).headers.get('location')!

describe('a campaign with a rule by country', () => {
  it('sends Germany to the site and everybody else to the default', async () => {
    const site = await team.site([offer], { slug: 'for-germans' })
    const paths = [aRule(toSite(site))]
    const campaign = await team.campaign({ slug: 'ruled', destination: toOffer(), paths })
    expect(await goesTo('DE')).toMatch(/^\/s\/for-germans\?v=[0-9a-z]{32}$/)
    for (const country of ['AT', 'SE']) {
      expect(await goesTo(country)).toMatch(/^https:\/\/casino\.example\/join\?stag=77&/)
    }

    await team.call('PATCH', `/campaigns/${campaign.id}`, {
      paths: [aRule(toSite(site), { isOn: false })],
    })
    expect(await goesTo('DE')).toMatch(/^https:\/\/casino\.example/)
  })

  it('counts a visit and its click to the site the rule led to', async () => {
    const [usual, german] = [
      await team.site([offer], { slug: 'for-all' }),
      await team.site([offer], { slug: 'for-germans' }),
    ]
    const paths = [aRule(toSite(german))]
    await team.campaign({ slug: 'ruled', destination: toSite(usual), paths })
    for (const [country, site] of [
      ['DE', german],
      ['AT', usual],
    ] as const) {
      const page = await ask(await goesTo(country), { cf: { country } })
      const [, go] = /href="(\/go\/[^"]+)"/.exec(await page.text())!
      const clickId = clickIdIn(await ask(go!.replaceAll('&amp;', '&')))
      const journey = await team.call<Journey>('GET', `/clicks/${clickId}`)
      expect(journey).toMatchObject({ visit: { siteId: site.id }, click: { siteId: site.id } })
    }
  })

  it('is refused while nobody could be sent where the rule leads, which is named', async () => {
    const site = await team.call<Site>('POST', '/sites', {
      name: 'Half done',
      headline: 'Not yet',
      offerIds: [offer.id],
    })
    const gone = await team.offer({ name: 'Gone' })
    await team.call('DELETE', `/offers/${gone.id}`)
    for (const to of [toSite(site), toOffer(gone.id)]) {
      const paths = [aRule(toOffer()), aRule(to, { name: 'At night' })]
      const answer = await team.send('POST', '/campaigns', {
        name: 'X',
        destination: toOffer(),
        paths,
      })
      expect(answer.status).toBe(409)
      expect(await answer.json()).toMatchObject({
        error: {
          code: 'cannot_publish',
          field: 'paths.1.destination',
          message: expect.stringContaining('The rule "At night"'),
        },
      })
      const off = [aRule(toOffer()), aRule(to, { isOn: false })]
      await team.campaign({ destination: toOffer(), paths: off })
    }
  })

  it('holds on to the site and the offer that only its rules lead to', async () => {
    const [only, site] = [await team.offer({ name: 'Only here' }), await team.site([offer])]
    await team.campaign({
      destination: toOffer(),
      paths: [aRule(toOffer(only.id)), aRule(toSite(site), { isOn: false })],
    })
    for (const path of [`/offers/${only.id}`, `/sites/${site.id}`]) {
      const answer = await team.send('DELETE', path)
      expect(await answer.json()).toMatchObject({ error: { code: 'still_in_use' } })
    }
  })
})

describe('the way a campaign sends people on', () => {
  const passThrough = ['zone', 'stag', 'sub', 'Visit_ID']
  const query = 'zone=7%20a&stag=mine&sub=forged&visit_id=forged&Visit_ID=forged&other=1'

  it('takes named parameters along to an offer, and none of ours or of the deal', async () => {
    await team.campaign({ slug: 'ruled', destination: toOffer(), passThrough, redirect: '307' })
    const answer = await from('DE', `/c/ruled?${query}`)
    expect(answer.status).toBe(307)
    const params = [...new URL(answer.headers.get('location')!).searchParams]
    expect(params).toEqual([
      ['stag', '77'],
      ['zone', '7 a'],
      ['visit_id', expect.stringMatching(/^[0-9a-z]{32}$/)],
      ['sub', 'ruled'],
    ])
  })

  it('takes them along to a site too', async () => {
    const site = await team.site([offer], { slug: 'a-site' })
    await team.campaign({ slug: 'ruled', destination: toSite(site), passThrough: ['zone'] })
    const answer = await from('DE', `/c/ruled?${query}`)
    expect(answer.headers.get('location')).toMatch(/^\/s\/a-site\?v=[0-9a-z]{32}&zone=7%20a$/)
    expect((await ask(answer.headers.get('location')!)).status).toBe(200)
  })

  it('can be a page that tells no referrer', async () => {
    await team.campaign({ slug: 'ruled', destination: toOffer(), redirect: 'meta' })
    const answer = await from('DE')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await answer.text()).toContain('0;url=https://casino.example/join?stag=77&amp;visit_id=')
  })

  it('sends a visitor who comes back to the same offer', async () => {
    const others = await Promise.all(
      ['One', 'Two', 'Three'].map((name) =>
        team.offer({ name, trackingLink: `https://${name.toLowerCase()}.example/` }),
      ),
    )
    const offers = others.map(({ id }) => ({ offerId: id, weight: 1 }))
    await team.campaign({ slug: 'ruled', destination: { kind: 'offers', offers } })
    const hosts = new Set<string>()
    for (let visitor = 0; visitor < 20; visitor += 1) {
      const headers = { 'cf-connecting-ip': `81.2.3.${visitor}` }
      const hostOf = async () =>
        new URL((await ask('/c/ruled', { headers })).headers.get('location')!).host
      const host = await hostOf()
      expect(await hostOf()).toBe(host)
      hosts.add(host)
    }
    expect(hosts.size).toBe(3)
  })

  it.each(['v', 'preview'])('refuses to pass on %s, which sites use themselves', async (name) => {
    const body = { name: 'X', destination: toOffer(), passThrough: [name] }
    const answer = await team.send('POST', '/campaigns', body)
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalid_input', field: 'passThrough.0' },
    })
  })
})

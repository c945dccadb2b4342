import { Hono } from 'hono'
import type { Chronicle } from '../chronicle.ts'
import { textOf } from '../euro.ts'
import { playerFigures } from '../figures.ts'
import type { Way } from '../records.ts'
import { type Brand, brandOf, world } from '../world.ts'
import type { CasinoDesk } from './desk.ts'
import { arrivalPage, type PlayerView, playerPage } from './page.ts'
import type { People } from './people.ts'

type Casino = {
  seed: number
  chronicle: Chronicle
  desk: CasinoDesk
  people: People
  now: () => number
}

/** The casinos as a browser meets them. */
export function casinoRoutes(casino: Casino) {
  const { desk, people, chronicle } = casino
  return new Hono()
    .use(async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
      c.header('referrer-policy', 'no-referrer')
    })
    .get('/:brand', (c) => {
      const url = new URL(c.req.url)
      const way = wayOf(url)
      const arrival = desk.arrive(url, { number: null, nature: 'person', way })
      if (!arrival) return c.notFound()
      // Somebody else plays for this one.
      if (c.req.header('x-simulated-player')) return c.body(null, 204)
      const account = people.welcome(arrival, url.searchParams.get('postback_key'))
      const brand = brandOf(arrival.brand)!
      return c.html(arrivalPage(brand, arrival.tags, playerPath(brand, account)))
    })
    .get('/:brand/players/:account', (c) => {
      const brand = brandOf(c.req.param('brand'))
      if (!brand) return c.notFound()
      const account = c.req.param('account')
      return c.html(playerPage(brand, playerPath(brand, account), viewOf(casino, account)))
    })
    .post('/:brand/players/:account/:move{deposit|win|lose}', async (c) => {
      const { account, move } = c.req.param()
      const brand = brandOf(c.req.param('brand'))
      if (!brand || !chronicle.books.accounts.has(account)) return c.notFound()
      await people.move(account, move as 'deposit' | 'win' | 'lose')
      return c.redirect(playerPath(brand, account), 303)
    })
}

function playerPath(brand: Brand, account: string): string {
  return `/casino/${brand.slug}/players/${encodeURIComponent(account)}`
}

/** As far as the link says: the sub-id is the campaign's slug, else the site's. */
function wayOf(url: URL): Way {
  const subId = url.searchParams.get('sub_id')
  const campaign = world.campaigns.find(({ slug }) => slug === subId)
  if (!campaign)
    return { campaign: null, site: world.sites.some((s) => s.slug === subId) ? subId : null }
  const { destination } = campaign
  return { campaign: campaign.slug, site: 'site' in destination ? destination.site : null }
}

function viewOf({ seed, chronicle, now }: Casino, id: string): PlayerView {
  let [deposits, ngr, commission] = [0n, 0n, 0n]
  for (const { accounts, restatements } of chronicle.books.days.values()) {
    const entry = accounts.get(id)
    if (!entry) continue
    const { money } = playerFigures(seed, entry, restatements, now())
    deposits += money.deposits_sum ?? 0n
    ngr += money.ngr ?? 0n
    commission += money.partner_income ?? 0n
  }
  return {
    account: chronicle.books.accounts.get(id) ?? null,
    depositText: textOf(deposits),
    ngrText: textOf(ngr),
    commissionText: textOf(commission),
  }
}

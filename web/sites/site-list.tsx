import type { Site } from '../../shared/site.ts'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { useNumberColumns } from '../ui/entity-numbers.tsx'
import { SiteState } from './published-card.tsx'

const FILTERS = [
  { id: 'published', label: 'Published', test: (site: Site) => site.publishedVersion !== null },
  { id: 'draft', label: 'Not published', test: (site: Site) => site.publishedVersion === null },
  {
    id: 'changed',
    label: 'Unpublished changes',
    test: (site: Site) => site.publishedVersion !== null && site.hasUnpublishedChanges,
  },
]

export function SiteList() {
  const numbers = useNumberColumns<Site>('site')
  return (
    <EntityList<Site>
      title="Sites"
      note="Landing pages and offer walls. Visitors see the last version that was published."
      noun="site"
      path="/sites"
      page="/sites"
      words={({ name, slug, market, headline }) => `${name} ${slug} ${market} ${headline}`}
      filters={FILTERS}
      columns={[
        {
          key: 'name',
          header: 'Site',
          render: ({ id, name, slug }) => (
            <NameCell href={`/sites/${id}`} name={name} note={`/s/${slug}`} />
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'state',
          header: 'State',
          render: (site) => <SiteState site={site} />,
          sort: ({ publishedVersion }) => publishedVersion,
        },
        {
          key: 'market',
          header: 'Market',
          render: ({ market }) => market,
          sort: ({ market }) => market,
        },
        {
          key: 'offers',
          header: 'Offers',
          align: 'right',
          render: ({ offerIds }) => offerIds.length,
          sort: ({ offerIds }) => offerIds.length,
        },
        ...numbers,
      ]}
      empty={{
        title: 'No sites yet',
        what: 'A site is a landing page or an offer wall for one market: a headline, and casinos in the order you choose. Age limit, help line and terms of the market come with it.',
        next: 'Next: publish it, then send a campaign there or share its address.',
      }}
    />
  )
}

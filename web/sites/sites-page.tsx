import type { Site } from '../../shared/site.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { SiteEditor } from './site-editor.tsx'
import { NewSiteForm } from './site-form.tsx'
import { SiteList } from './site-list.tsx'
import './sites.css'

/** /sites, /sites/new, /sites/{id} */
export default function SitesPage() {
  const [id] = useSubRoute('/sites')
  if (id === undefined) return <SiteList />
  if (id === 'new') return <NewSiteForm />
  return <OneSite key={id} id={id} />
}

function OneSite({ id }: { id: string }) {
  const path = `/sites/${id}`
  const resource = useResource<Site>(path)
  return (
    <Loaded resource={resource} path={path} noun="site" list="/sites">
      {(site) => <SiteEditor site={site} />}
    </Loaded>
  )
}

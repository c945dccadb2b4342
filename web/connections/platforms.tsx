import { useLocation } from 'preact-iso'
import type { PlatformDescription } from '../../shared/connection.ts'
import { type Resource, useResource } from '../api.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageHeader } from '../ui/page.tsx'
import { ConnectionForm } from './connection-form.tsx'

type Platforms = { data: PlatformDescription[] }

export function usePlatforms(): Resource<Platforms> {
  return useResource<Platforms>('/platforms')
}

/** Asked only when there is a choice. The chosen one stands in the address. */
export function ChoosePlatform() {
  const { query } = useLocation()
  const href = useViewHref()
  return (
    <Loaded resource={usePlatforms()} path="/platforms" noun="platform" list="/connections">
      {({ data }) => {
        const platform = data.length === 1 ? data[0] : data.find(({ id }) => id === query.platform)
        if (platform) return <ConnectionForm connection={null} platform={platform} />
        return (
          <div class="stack">
            <PageHeader title="New connection" note="Which software does the program run on?" />
            <ul class="platforms">
              {data.map(({ id, name }) => (
                <li key={id}>
                  <a class="card" href={href(`/connections/new?platform=${id}`)}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </Loaded>
  )
}

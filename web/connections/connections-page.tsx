import type { Connection } from '../../shared/connection.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { ConnectionDetail } from './connection-detail.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { ConnectionList } from './connection-list.tsx'
import { ChoosePlatform, usePlatforms } from './platforms.tsx'

/** /connections, /connections/new, /connections/{id}, /connections/{id}/edit */
export default function ConnectionsPage() {
  const [id, verb] = useSubRoute('/connections')
  if (id === undefined) return <ConnectionList />
  if (id === 'new') return <ChoosePlatform />
  return <OneConnection key={id} id={id} isEdited={verb === 'edit'} />
}

function OneConnection({ id, isEdited }: { id: string; isEdited: boolean }) {
  const path = `/connections/${id}`
  const resource = useResource<Connection>(path)
  const platforms = usePlatforms()
  return (
    <Loaded resource={resource} path={path} noun="connection" list="/connections">
      {(connection) => (
        <Loaded resource={platforms} path="/platforms" noun="platform" list="/connections">
          {({ data }) => {
            const platform = data.find((one) => one.id === connection.platform)!
            const props = { connection, platform }
            return isEdited ? <ConnectionForm {...props} /> : <ConnectionDetail {...props} />
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

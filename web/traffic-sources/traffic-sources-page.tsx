import type { TrafficSource } from '../../shared/traffic-source.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { NewSource } from './new-source.tsx'
import { SourceEditor } from './source-editor.tsx'
import { SourceList } from './source-list.tsx'
import { sourceValues } from './source-values.ts'

/** /sources, /sources/new, /sources/{id} */
export default function TrafficSourcesPage() {
  const [id] = useSubRoute('/sources')
  if (id === undefined) return <SourceList />
  if (id === 'new') return <NewSource />
  return <OneSource key={id} id={id} />
}

function OneSource({ id }: { id: string }) {
  const path = `/traffic-sources/${id}`
  const resource = useResource<TrafficSource>(path)
  return (
    <Loaded resource={resource} path={path} noun="traffic source" list="/sources">
      {(source) => <SourceEditor source={source} initial={sourceValues(source)} help={null} />}
    </Loaded>
  )
}

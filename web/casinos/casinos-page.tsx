import type { Casino } from '../../shared/casino.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { CasinoEditor } from './casino-editor.tsx'
import { CasinoList } from './casino-list.tsx'

/** /casinos, /casinos/new, /casinos/{id} */
export default function CasinosPage() {
  const [id] = useSubRoute('/casinos')
  if (id === undefined) return <CasinoList />
  if (id === 'new') return <CasinoEditor key="new" casino={null} />
  return <OneCasino key={id} id={id} />
}

function OneCasino({ id }: { id: string }) {
  const path = `/casinos/${id}`
  const resource = useResource<Casino>(path)
  return (
    <Loaded resource={resource} path={path} noun="casino entry" list="/casinos">
      {(casino) => <CasinoEditor casino={casino} />}
    </Loaded>
  )
}

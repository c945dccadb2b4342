import { useState } from 'preact/hooks'
import type { ApiKey, MadeApiKey } from '../../shared/account.ts'
import type { Page } from '../../shared/page.ts'
import { api, invalidate, useResource } from '../api.ts'
import { GateField, useSend } from '../session/gate.tsx'
import { CopyLine } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { formatAgo, formatInstant } from '../ui/format.ts'
import { useNow } from '../ui/frame/use-now.ts'
import { useView } from '../ui/frame/view.ts'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import { toast, toastError } from '../ui/toast.tsx'

/** Tokens for programs. The whole token is seen once, when it is made. */
export function ApiKeys() {
  const { data, error } = useResource<Page<ApiKey>>('/api-keys')
  const [made, setMade] = useState<MadeApiKey | null>(null)
  return (
    <section class="card stack" aria-label="API keys">
      <div>
        <h2>API keys</h2>
        <p class="muted">
          Everything the cockpit does can be asked of the API. <a href="/api/docs">Its pages</a> say
          how.
        </p>
      </div>
      <ErrorNote error={error} />
      {!data && !error && <Skeleton height={64} />}
      {data?.data.length === 0 && <p>No program has a key yet.</p>}
      {data && data.data.length > 0 && (
        <ul class="api-keys">
          {data.data.map((key) => (
            <KeyLine key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
      <NewKey onMade={setMade} />
      {made && (
        <Dialog title={`The token of ${made.name}`} onClose={() => setMade(null)}>
          <p>Copy it now. It is kept only as a hash and cannot be shown again.</p>
          <CopyLine label="Token" text={made.token} />
        </Dialog>
      )}
    </section>
  )
}

function KeyLine({ apiKey }: { apiKey: ApiKey }) {
  const { zone } = useView()
  const now = useNow(30_000)
  const [isAsking, setAsking] = useState(false)
  async function revoke() {
    try {
      await api.delete(`/api-keys/${apiKey.id}`)
      toast(`${apiKey.name} no longer opens anything.`)
    } catch (error) {
      toastError(error)
    }
    invalidate('/api-keys')
  }
  return (
    <li>
      <div>
        <b>{apiKey.name}</b> <code class="muted">{apiKey.prefix}…</code>
        <p class="muted small">
          Made {formatInstant(apiKey.createdAt, zone)} ·{' '}
          {apiKey.lastUsedAt ? `used ${formatAgo(apiKey.lastUsedAt, now)}` : 'never used'}
        </p>
      </div>
      {isAsking ? (
        <div class="row">
          <button type="button" class="button danger" onClick={() => void revoke()}>
            Revoke for good
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            Keep
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          Revoke
        </button>
      )}
    </li>
  )
}

function NewKey({ onMade }: { onMade: (made: MadeApiKey) => void }) {
  const [name, setName] = useState('')
  const { form, onSubmit, isSending, errorOf, note } = useSend(async () => {
    onMade(await api.post<MadeApiKey>('/api-keys', { name }))
    setName('')
    invalidate('/api-keys')
  })
  return (
    <form class="form new-key" ref={form} onSubmit={onSubmit}>
      <GateField
        form="key"
        name="name"
        label="Name of a new key"
        help="Who will use it, such as Sheets export."
        required
        value={name}
        error={errorOf('name')}
        onInput={setName}
      />
      {note}
      <div>
        <button type="submit" class="button" disabled={isSending}>
          Make a key
        </button>
      </div>
    </form>
  )
}

import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import type { Connection, PlatformDescription } from '../../shared/connection.ts'
import { ApiError, api } from '../api.ts'
import { useSetParams, useViewHref } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'

/** What the platform answered when it was asked just now. */
type Check = {
  ok: boolean
  message: string
  fix: string | null
  sample?: Record<string, unknown> | null
}

/** Asks the platform, at once after saving, and says in words whether the account works. */
export function CheckCard(props: { connection: Connection; platform: PlatformDescription }) {
  const { connection, platform } = props
  const { query } = useLocation()
  const set = useSetParams()
  const [check, setCheck] = useState<Check | null>(null)
  const [isAsking, setIsAsking] = useState(false)

  async function ask() {
    setIsAsking(true)
    try {
      setCheck(await api.post<Check>(`/connections/${connection.id}/check`))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setCheck({ ok: false, message: error.message, fix: error.fix })
    } finally {
      setIsAsking(false)
    }
  }

  useEffect(() => {
    if (query.check !== 'now') return
    set({ check: null })
    void ask()
  }, [])

  return (
    <section class="card stack" aria-labelledby="check" aria-busy={isAsking}>
      <div class="spread">
        <h2 id="check">Does it work?</h2>
        <button type="button" class="button" disabled={isAsking} onClick={() => void ask()}>
          {isAsking ? `Asking ${platform.name}…` : 'Check now'}
        </button>
      </div>
      <div role="status">{check && <CheckResult check={check} connection={connection} />}</div>
      {!check && !isAsking && (
        <p class="muted">Asks {platform.name} for a few days and shows what it finds.</p>
      )}
    </section>
  )
}

function CheckResult({ check, connection }: { check: Check; connection: Connection }) {
  const href = useViewHref()
  const found = Object.entries(check.sample ?? {}).filter(([, value]) => value != null)
  return (
    <div class="stack-tight">
      <p class={check.ok ? 'check-result good' : 'check-result bad'}>
        <Icon name={check.ok ? 'check' : 'alert'} />
        <b>{check.message}</b>
      </p>
      {check.fix && (
        <p>
          {check.fix}{' '}
          {!check.ok && (
            <a href={href(`/connections/${connection.id}/edit`)}>Edit the connection</a>
          )}
        </p>
      )}
      {found.length > 0 && (
        <dl class="facts">
          {found.map(([name, value]) => (
            <div key={name}>
              <dt>{wordsOf(name)}</dt>
              <dd>{Array.isArray(value) ? value.join(', ') || 'none' : String(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** "reportedDays" as "Reported days". */
function wordsOf(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

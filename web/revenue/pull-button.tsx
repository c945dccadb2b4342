import { useState } from 'preact/hooks'
import type { Pull } from '../../shared/pull.ts'
import { api, invalidate } from '../api.ts'
import { Icon } from '../ui/icons.tsx'
import { toast, toastError } from '../ui/toast.tsx'

/** Asks the platform now, and says what came of it. */
export function PullButton({
  connectionId,
  name,
  isRunning,
}: {
  connectionId: string
  name: string
  isRunning: boolean
}) {
  const [isAsking, setAsking] = useState(false)
  async function pull() {
    setAsking(true)
    try {
      say(name, await api.post<Pull>('/pulls', { connectionId }))
    } catch (error) {
      toastError(error)
    }
    setAsking(false)
    for (const path of ['/pulls', '/restatements', '/reports']) invalidate(path)
  }
  const isBusy = isAsking || isRunning
  return (
    <button type="button" class="button" disabled={isBusy} onClick={() => void pull()}>
      <Icon name="refresh" /> {isBusy ? 'Pulling…' : 'Pull now'}
      <span class="visually-hidden"> from {name}</span>
    </button>
  )
}

function say(name: string, { state, added, changed, removed, message, fix }: Pull) {
  if (state === 'failed') {
    return toastError(`${name}: ${[message, fix].filter(Boolean).join(' ')}`)
  }
  if (state === 'running') return toast(`${name}: the pull has begun.`)
  const isSame = added + changed + removed === 0
  toast(
    isSame
      ? `${name}: pulled, nothing has changed.`
      : `${name}: ${added} added, ${changed} changed, ${removed} gone.`,
  )
}

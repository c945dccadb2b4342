import { useState } from 'preact/hooks'
import { ApiError, api, invalidate } from '../api.ts'
import { Dialog } from './dialog.tsx'
import { ErrorNote } from './page.tsx'
import { useGo } from './sub-route.ts'
import { toast } from './toast.tsx'
import '../forms.css'

type DeleteProps = {
  noun: string
  name: string
  /** Of the API: /offers/off_1. */
  path: string
  /** The API's list, to be asked again, and the page to go back to. */
  list: string
  page: string
  /** What stops working with it. */
  consequence: string
}

/** Deleting cannot be undone, so its name is typed. What still uses it is said by the server. */
export function DeleteButton(props: DeleteProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" class="button quiet danger" onClick={() => setIsOpen(true)}>
        Delete
      </button>
      {isOpen && (
        <Dialog title={`Delete ${props.name}?`} onClose={() => setIsOpen(false)}>
          <DeleteForm {...props} />
        </Dialog>
      )}
    </>
  )
}

function DeleteForm({ noun, name, path, list, page, consequence }: DeleteProps) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<ApiError | null>(null)
  const [isSending, setIsSending] = useState(false)
  const go = useGo()
  const canSend = typed.trim() === name && !isSending

  async function send() {
    setIsSending(true)
    try {
      await api.delete(path)
      invalidate(list)
      toast(`Deleted the ${noun} ${name}.`)
      go(page, true)
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused
      setError(refused)
      setIsSending(false)
    }
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (canSend) void send()
      }}
    >
      <p>{consequence} This cannot be undone.</p>
      <div class="field">
        <label class="label" for="delete-name">
          Type the name to delete it: {name}
        </label>
        <input
          class="input"
          id="delete-name"
          autocomplete="off"
          autofocus
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <ErrorNote error={error} />
      <div class="form-actions">
        <button type="submit" class="button primary danger" disabled={!canSend}>
          Delete the {noun}
        </button>
      </div>
    </form>
  )
}

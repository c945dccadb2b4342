import { session } from '../session/session.ts'
import { signOut } from '../session/sign-out.ts'
import { PageHeader } from '../ui/page.tsx'
import { toastError } from '../ui/toast.tsx'
import { ApiKeys } from './api-keys.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import './settings.css'

export default function SettingsPage() {
  const member = session.value?.member
  return (
    <>
      <PageHeader title="Settings" />
      <div class="settings">
        <WorkspaceForm />
        <ApiKeys />
        <section class="card stack" aria-label="Account">
          <h2>Account</h2>
          <p>
            Signed in as <b>{member?.email}</b>, {member?.role}.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => void leave(false)}>
              Sign out
            </button>
            <button
              type="button"
              class="button danger"
              title="Ends the session in every browser, this one included."
              onClick={() => void leave(true)}
            >
              Sign out everywhere
            </button>
          </div>
        </section>
      </div>
    </>
  )
}

function leave(everywhere: boolean): Promise<void> {
  return signOut(everywhere).catch(toastError)
}

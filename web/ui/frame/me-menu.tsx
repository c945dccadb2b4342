import { session } from '../../session/session.ts'
import { signOut } from '../../session/sign-out.ts'
import { Icon } from '../icons.tsx'
import { Choices, Popover } from '../popover.tsx'
import { toastError } from '../toast.tsx'
import { type Theme, THEMES, theme } from './theme.ts'

export function MeMenu() {
  const { member, workspace } = session.value ?? {}
  return (
    <Popover
      label="Account and theme"
      align="end"
      className="button quiet icon"
      button={<Icon name="person" />}
    >
      {(close) => (
        <div class="me-menu">
          <p>
            <b>{workspace?.name}</b>
            <br />
            <span class="muted small">{member?.email}</span>
          </p>
          <h3 class="muted small">Theme</h3>
          <Choices<Theme>
            value={theme.value}
            options={(Object.keys(THEMES) as Theme[]).map((value) => ({
              value,
              label: THEMES[value],
            }))}
            onChoose={(value) => {
              theme.value = value
            }}
          />
          <hr />
          <a class="menu-link" href="/settings" onClick={close}>
            Settings
          </a>
          <button type="button" class="menu-link" onClick={() => void signOut().catch(toastError)}>
            Sign out
          </button>
        </div>
      )}
    </Popover>
  )
}

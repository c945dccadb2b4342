import { Dialog } from '../dialog.tsx'
import { keysNow } from '../keys.ts'

/** All keys that do something on this page. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys on this page" onClose={onClose}>
      <dl class="key-list">
        {keysNow().map(({ key, does }) => (
          <div key={key}>
            <dt>
              {key.split('+').map((part) => (
                <kbd key={part}>{NAMES[part] ?? part}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Shift</kbd> <span class="muted">click</span>
          </dt>
          <dd>Sort by one more column</dd>
        </div>
      </dl>
    </Dialog>
  )
}

const NAMES: Record<string, string> = { ctrl: 'Ctrl', Escape: 'Esc' }

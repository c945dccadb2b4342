import { useState } from 'preact/hooks'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icons.tsx'
import { ViewControls } from './controls.tsx'
import { FreshnessDot } from './freshness-dot.tsx'
import { MeMenu } from './me-menu.tsx'
import { rangeText } from './range-text.ts'
import { useView } from './view.ts'

export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const [isSheetOpen, setSheetOpen] = useState(false)
  const view = useView()
  return (
    <div class="top-bar">
      <ViewControls />
      <button type="button" class="button view-button" onClick={() => setSheetOpen(true)}>
        <Icon name="calendar" /> {rangeText(view)}
        <Icon name="chevron" />
      </button>
      {isSheetOpen && (
        <Dialog title="What is shown" kind="sheet" onClose={() => setSheetOpen(false)}>
          <ViewControls isSheet />
        </Dialog>
      )}
      <div class="top-right">
        <FreshnessDot />
        <button type="button" class="button quiet search-button" onClick={onSearch} title="Search">
          <Icon name="search" /> <span>Search</span> <kbd>Ctrl K</kbd>
        </button>
        <button
          type="button"
          class="button quiet icon help-button"
          aria-label="Keys"
          title="Keys (?)"
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
        <MeMenu />
      </div>
    </div>
  )
}

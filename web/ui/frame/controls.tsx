import type { Clock } from '../../../shared/report.ts'
import { formatInstant, zoneName } from '../format.ts'
import { Icon, type IconName } from '../icons.tsx'
import { Choices, Popover } from '../popover.tsx'
import { CLOCKS } from './clocks.ts'
import { AsOfPanel, CurrencyPanel, RangePanel } from './panels.tsx'
import { rangeText } from './range-text.ts'
import { useSetParams, useView, type View } from './view.ts'
import { ZonePanel } from './zone-panel.tsx'

/** The five questions of the top bar. They are the URL, and every page obeys them. */
export function ViewControls({ isSheet = false }: { isSheet?: boolean }) {
  const view = useView()
  const set = useSetParams()
  return (
    <div class={isSheet ? 'view-controls sheet-controls' : 'view-controls'}>
      <Control label="Range" icon="calendar" says={rangeText(view)}>
        {(close) => <RangePanel view={view} set={set} close={close} />}
      </Control>
      <Control label="Zone" icon="globe" says={zoneName(view.zone)}>
        {(close) => <ZonePanel view={view} set={set} close={close} />}
      </Control>
      <Control label="Currency" icon="coins" says={view.currency}>
        {(close) => <CurrencyPanel view={view} set={set} close={close} />}
      </Control>
      <Control label="Clock" icon="clock" says={CLOCKS[view.clock].label}>
        {(close) => (
          <Choices
            value={view.clock}
            options={(Object.keys(CLOCKS) as Clock[]).map((value) => ({ value, ...CLOCKS[value] }))}
            onChoose={(clock) => {
              set({ clock })
              close()
            }}
          />
        )}
      </Control>
      <Control label="As of" icon="history" says={asOfText(view)} isOn={view.asOf !== null}>
        {(close) => <AsOfPanel view={view} set={set} close={close} />}
      </Control>
    </div>
  )
}

function asOfText({ asOf, zone }: View): string {
  return asOf === null ? 'As of now' : `As of ${formatInstant(asOf, zone)}`
}

function Control({
  label,
  icon,
  says,
  isOn = false,
  children,
}: {
  label: string
  icon: IconName
  says: string
  isOn?: boolean
  children: Parameters<typeof Popover>[0]['children']
}) {
  return (
    <Popover
      label={label}
      className={`button quiet control${isOn ? ' on' : ''}`}
      button={
        <>
          <Icon name={icon} /> <span>{says}</span>
        </>
      }
    >
      {children}
    </Popover>
  )
}

export { rangeText }

import type { Metric } from '../../shared/report.ts'
import { Icon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'
import { METRIC, METRICS, USUAL_METRICS } from './metrics.ts'

const LAYERS = { signal: 'Real time', outcome: 'Delayed', derived: 'Derived' } as const

/** Which columns are shown. The last one stays. */
export function MetricPicker({
  metrics,
  onChange,
}: {
  metrics: Metric[]
  onChange: (metrics: Metric[]) => void
}) {
  const toggle = (metric: Metric) =>
    onChange(
      metrics.includes(metric) ? metrics.filter((one) => one !== metric) : [...metrics, metric],
    )
  return (
    <Popover
      label="Choose columns"
      button={
        <>
          <Icon name="columns" /> Columns
        </>
      }
    >
      {() => (
        <div class="metric-picker">
          {(['signal', 'outcome', 'derived'] as const).map((layer) => (
            <fieldset key={layer}>
              <legend class={layer}>{LAYERS[layer]}</legend>
              {METRICS.filter((metric) => METRIC[metric].layer === layer).map((metric) => (
                <label key={metric} title={METRIC[metric].means}>
                  <input
                    type="checkbox"
                    checked={metrics.includes(metric)}
                    disabled={metrics.length === 1 && metrics[0] === metric}
                    onChange={() => toggle(metric)}
                  />
                  {METRIC[metric].label}
                </label>
              ))}
            </fieldset>
          ))}
          <button type="button" class="link" onClick={() => onChange(USUAL_METRICS)}>
            The usual ones
          </button>
        </div>
      )}
    </Popover>
  )
}

import type { ComponentChildren } from 'preact'

/** Beside a form: what will come of it, as it is typed. */
export function Summary({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <aside class="summary" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </aside>
  )
}

/** A form on the left, its summary on the right; one under the other on a phone. */
export function FormColumns({ children }: { children: ComponentChildren }) {
  return <div class="form-columns">{children}</div>
}

export function Facts({ rows }: { rows: [label: string, value: ComponentChildren][] }) {
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ComponentChildren } from 'preact'
import { type FieldProps, FieldShell } from './field.tsx'
import type { Binding } from './use-form.ts'
import { Icon } from './icons.tsx'

export type RowInput = { name: string; 'aria-label': string; 'aria-invalid': 'true' | undefined }

type RowsProps<Row> = FieldProps & {
  bind: Binding<Row[]>
  blank: Row
  addLabel: string
  /** What a row is called when it is removed: "token 2". */
  noun: string
  columns: string[]
  canAdd?: boolean
  /** The cells of a row; `inputOf(part, label)` names and labels an input in it. */
  cells: (
    row: Row,
    change: (changed: Partial<Row>) => void,
    inputOf: (part: keyof Row & string, label: string) => RowInput,
  ) => ComponentChildren[]
}

/** A small table to fill in: tokens, event names, weights. */
export function RowsField<Row extends object>(props: RowsProps<Row>) {
  const { bind, label, help, isOptional = false, columns, noun, canAdd = true } = props
  const { value: rows, error } = bind

  function change(index: number, changed: Partial<Row>) {
    bind.onChange(rows.map((row, at) => (at === index ? { ...row, ...changed } : row)))
  }

  return (
    <FieldShell {...{ label, help, isOptional, error }} name={bind.name} isGroup>
      {rows.length > 0 && (
        <table class="rows">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th>
                <span class="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {props
                  .cells(
                    row,
                    (changed) => change(index, changed),
                    (part, words) => {
                      const name = `${bind.name}.${index}.${part}`
                      const isRefused = error?.at === name
                      return {
                        name,
                        'aria-label': `${words}, ${noun} ${index + 1}`,
                        'aria-invalid': isRefused ? 'true' : undefined,
                      }
                    },
                  )
                  .map((cell, at) => (
                    <td key={columns[at]} data-column={columns[at]}>
                      {cell}
                    </td>
                  ))}
                <td class="rows-remove">
                  <button
                    type="button"
                    class="button quiet icon"
                    aria-label={`Remove ${noun} ${index + 1}`}
                    onClick={() => bind.onChange(rows.filter((_, at) => at !== index))}
                  >
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {canAdd && (
        <button type="button" class="button" onClick={() => bind.onChange([...rows, props.blank])}>
          <Icon name="plus" />
          {props.addLabel}
        </button>
      )}
    </FieldShell>
  )
}

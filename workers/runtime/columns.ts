import { customType } from 'drizzle-orm/sqlite-core'
import type { IsoInstant } from '../../shared/time.ts'

/** Stored as epoch milliseconds, read as the API says it. */
export const instant = customType<{ data: IsoInstant; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (iso) => Date.parse(iso),
  fromDriver: (at) => isoOf(at),
})

/** Stored as JSON text. */
export const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text),
})

export function isoOf(at: number): IsoInstant {
  return new Date(at).toISOString()
}

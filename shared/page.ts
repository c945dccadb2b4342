import { z } from 'zod'

/** How every list answers. */
export type Page<Item> = { data: Item[]; nextCursor: string | null }

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), nextCursor: z.string().nullable() })
}

import { z } from '@hono/zod-openapi'

type Shape = Record<string, z.ZodType>
type Bare<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field
type Changes<Fields extends Shape> = { [Name in keyof Fields]: z.ZodOptional<Bare<Fields[Name]>> }

/**
 * What PATCH takes: any subset of what making one takes. Without the defaults, which would set
 * again what nobody spoke of.
 */
export function changeOf<Fields extends Shape>(schema: z.ZodObject<Fields>) {
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const bare = field instanceof z.ZodDefault ? field.def.innerType : field
    return [name, (bare as z.ZodType).optional()]
  })
  return z.strictObject(Object.fromEntries(fields) as Changes<Fields>)
}

import { z } from 'zod'
import { ParamName } from './address.ts'
import { Destination } from './destination.ts'
import { IsoInstant, Zone } from './time.ts'
import { KNOWN_VALUES, VISITOR_FIELDS, WEEKDAYS } from './visitor-field.ts'

/** Any one of these is enough. Compared without regard to case. */
const Values = z
  .array(z.string().trim().min(1).max(200))
  .min(1, 'Give at least one value.')
  .max(500)

const not = z.boolean().default(false)

const VisitorCondition = z
  .object({ kind: z.literal('visitor'), field: z.enum(VISITOR_FIELDS), values: Values, not })
  .superRefine(({ field, values }, context) => {
    const refusal = values.map((value) => whyNoValue(field, value)).find(Boolean)
    if (refusal) context.addIssue({ code: 'custom', path: ['values'], message: refusal })
  })

const HoursCondition = z
  .object({
    kind: z.literal('hours'),
    /** From this hour until that one, which is not in it any more: 22 until 6 is the night. */
    from: z.int().min(0).max(23),
    until: z.int().min(1).max(24),
    zone: Zone,
    not,
  })
  .refine(({ from, until }) => from !== until, {
    path: ['until'],
    message: 'The hours end when they begin. Leave the condition out for the whole day.',
  })

/** One thing that must be so, or with `not` must not be so, for a path to be taken. */
export const Condition = z.discriminatedUnion('kind', [
  VisitorCondition,
  z.object({ kind: z.literal('query'), param: ParamName, values: Values, not }),
  z.object({
    kind: z.literal('weekday'),
    days: z.array(z.enum(WEEKDAYS)).min(1, 'Choose at least one day.').max(7),
    zone: Zone,
    not,
  }),
  HoursCondition,
  z.object({ kind: z.literal('bot'), not }),
])
export type Condition = z.infer<typeof Condition>

/** Where some visitors go instead: those for whom all of its conditions hold. */
export const RulePath = z
  .object({
    name: z.string().trim().min(1, 'Give the rule a name.').max(80),
    isOn: z.boolean().default(true),
    when: z.array(Condition).min(1, 'Add at least one condition.').max(20),
    destination: Destination,
    activeFrom: IsoInstant.nullable().default(null),
    activeUntil: IsoInstant.nullable().default(null),
  })
  .refine(
    ({ activeFrom, activeUntil }) =>
      activeFrom === null ||
      activeUntil === null ||
      Date.parse(activeFrom) < Date.parse(activeUntil),
    { path: ['activeUntil'], message: 'It ends before it begins.' },
  )
export type RulePath = z.infer<typeof RulePath>

/** Asked in this order; the first that fits is taken. */
export const RulePaths = z.array(RulePath).max(50)

function whyNoValue(field: (typeof VISITOR_FIELDS)[number], value: string): string | null {
  const known = KNOWN_VALUES[field]
  if (known && !known.includes(value.toLowerCase())) {
    return `"${value}" is not one of ${known.join(', ')}.`
  }
  if (field === 'country' && !/^[a-z][a-z0-9]$/i.test(value)) {
    return `"${value}" is not a country. Write its two letters, such as DE.`
  }
  if (field === 'network' && !/^(AS)?\d{1,10}$/i.test(value)) {
    return `"${value}" is not a network. Write its number, such as AS3320.`
  }
  return null
}

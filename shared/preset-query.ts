/**
 * An address's query for an offer that sends our click id in another parameter than the preset's:
 * most platforms name the macro after the parameter it gives back.
 */
export function queryFor(
  { linkParam }: { linkParam: string },
  query: string,
  clickIdParam: string,
): string {
  return query.replace(
    /((?:^|&)clickid=)([^&]*)/,
    (_, name: string, macro: string) => name + macro.replace(linkParam, () => clickIdParam),
  )
}

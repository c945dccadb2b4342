export function docsHeaders(): Record<string, string> {
  return {}
}

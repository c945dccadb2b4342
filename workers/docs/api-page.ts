export function renderApiDocs(openapi: object): string {
  return JSON.stringify(openapi)
}

import { exampleOf } from './example.ts'
import { bodyOf, type Endpoint } from './openapi.ts'

/** A command that runs as it stands once CASINOFLUX and TOKEN are set. */
export function curlOf(endpoint: Endpoint, base: string): string {
  const { method, tag } = endpoint
  const body = bodyOf(endpoint)
  const parts = [
    `curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} "$CASINOFLUX${addressOf(endpoint, base)}"`,
    // Setting up and signing in are for people, who have no key yet.
    tag === 'session' ? '' : '-H "Authorization: Bearer $TOKEN"',
    body && '-H "Content-Type: application/json"',
    body && `-d ${quoted(JSON.stringify(exampleOf(body), null, 2))}`,
  ]
  return parts.filter(Boolean).join(' \\\n  ')
}

function addressOf({ path, operation }: Endpoint, base: string): string {
  const parameters = operation.parameters ?? []
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((known) => known.in === 'path' && known.name === name)
    return parameter ? String(exampleOf(parameter.schema ?? {}, name)) : whole
  })
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(
      ({ name, schema = {} }) => `${name}=${encodeURIComponent(String(exampleOf(schema, name)))}`,
    )
  return base + filled + (query.length > 0 ? `?${query.join('&')}` : '')
}

/** For a shell: nothing inside single quotes is special but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

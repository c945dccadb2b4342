import { html } from 'hono/html'
import { curlOf } from './curl.ts'
import { bodyOf, type Endpoint, type Parameter, type Schema } from './openapi.ts'
import { type Line, noteOf, schemaLines } from './schema-lines.ts'

export type Markup = ReturnType<typeof html>

/** Where an operation is on the page. */
export function anchorOf({ method, path }: Endpoint): string {
  return `${method}${path.replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '')}`
}

export function operationCard(endpoint: Endpoint, base: string): Markup {
  const { method, path, operation } = endpoint
  const body = bodyOf(endpoint)
  return html`<section class="op" id="${anchorOf(endpoint)}">
    <header>
      <h3>
        <span class="method ${method}">${method.toUpperCase()}</span> <code>${base}${path}</code>
      </h3>
      <p>${operation.summary}</p>
    </header>
    <div class="part">
      ${parameterTable(operation.parameters ?? [])}
      ${
        body &&
        html`<h4>Body</h4>
          ${schemaBlock(body)}`
      }
      ${!body && !operation.parameters?.length && html`<p class="note">Takes nothing.</p>`}
    </div>
    <div class="part">
      <h4>Example</h4>
      <pre class="copy">${curlOf(endpoint, base)}</pre>
    </div>
    <div class="wide">${answers(endpoint)}</div>
  </section>`
}

function parameterTable(parameters: Parameter[]): Markup | null {
  if (parameters.length === 0) return null
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Parameter</th>
        <th scope="col">In</th>
        <th scope="col">What it takes</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(
        ({ name, in: place, required, schema = {}, description }) =>
          html`<tr>
            <td><code>${name}${required ? '' : '?'}</code></td>
            <td>${place}</td>
            <td>
              <code>${typeOf(schema)}</code>
              <span class="note">${[noteOf(schema), description].filter(Boolean).join(', ')}</span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function typeOf(schema: Schema): string {
  return schemaLines(schema)
    .map(({ code }) => code.trim())
    .join(' ')
}

/** Answers may be long; they are folded, and a search in the page still finds what is in them. */
function answers({ operation }: Endpoint): Markup[] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status !== 'default')
    .map(([status, { content }]) => {
      const schema = content?.['application/json']?.schema
      return html`<details>
        <summary>Answer ${status}</summary>
        ${schema ? schemaBlock(schema) : html`<p class="note">Nothing.</p>`}
      </details>`
    })
}

export function schemaBlock(schema: Schema): Markup {
  return html`<pre>${schemaLines(schema).map(lineOf)}</pre>`
}

/** A line that wraps goes on further in than it began. */
function lineOf({ code, note }: Line): Markup {
  const depth = Math.min(8, code.search(/\S/) / 2)
  return html`<span class="line d${depth}"
    >${code}${note && html`<span class="note"> // ${note}</span>`}</span
  >`
}

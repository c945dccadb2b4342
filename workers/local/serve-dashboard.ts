import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { type Request, Response } from 'miniflare'
import { headersFor, parseHeadersFile } from './headers-file.ts'

/** Answers for the dashboard as Pages does: its files, its `_headers`, index.html for every page. */
export function serveDashboard(distDir: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } })
    }
    const path = new URL(request.url).pathname
    const found = await findFile(distDir, path)
    // Read each time, so that a dashboard built again is served without a restart.
    const rules = parseHeadersFile((await readIfThere(join(distDir, '_headers')))?.toString() ?? '')
    if (!found) return new Response('Not found', { status: 404, headers: headersFor(rules, path) })
    const etag = `"${createHash('sha256').update(found.body).digest('base64url').slice(0, 22)}"`
    const headers = {
      'content-type': contentTypes[extname(found.file)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=0, must-revalidate',
      ...headersFor(rules, path),
      etag,
    }
    if (request.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers })
    }
    return new Response(request.method === 'HEAD' ? null : found.body, { headers })
  }
}

async function findFile(distDir: string, path: string) {
  const asked = safeJoin(distDir, path)
  const body = asked && (await readIfThere(asked))
  if (body) return { file: asked, body }
  // A page's address is the dashboard's to understand; a missing script is only missing.
  if (path.startsWith('/assets/')) return undefined
  const index = join(distDir, 'index.html')
  const page = await readIfThere(index)
  return page && { file: index, body: page }
}

/** The file a path names, or nothing: never one outside the folder, nor one that instructs Pages. */
function safeJoin(distDir: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || /^\/_/.test(decoded)) return undefined
  const file = normalize(join(distDir, decoded))
  return file.startsWith(normalize(distDir) + sep) ? file : undefined
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined
    throw error
  }
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

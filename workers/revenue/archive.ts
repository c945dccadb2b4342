import type { WorkspaceId } from '../../shared/ids.ts'

/**
 * Keeps a reply byte for byte before anything reads it. Its name is the hash of its bytes, so the
 * same reply is kept once, and one that was tampered with does not answer to its name.
 */
export async function archive(
  bucket: R2Bucket,
  workspaceId: WorkspaceId,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const key = `${workspaceId}/replies/${await hashOf(bytes)}.gz`
  if (await bucket.head(key)) return key
  await bucket.put(key, await through(bytes, new CompressionStream('gzip')), {
    httpMetadata: { contentType: 'application/gzip' },
  })
  return key
}

export async function readArchived(
  bucket: R2Bucket,
  key: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const object = await bucket.get(key)
  if (!object) throw new Error(`${key} is not in the archive`)
  const packed = new Uint8Array(await object.arrayBuffer())
  const bytes = new Uint8Array(await through(packed, new DecompressionStream('gzip')))
  if (!key.includes(await hashOf(bytes))) throw new Error(`${key} is not what was archived`)
  return bytes
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer()
}

import { readFileSync, writeFileSync } from 'node:fs'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { Complaint } from './complaint.ts'
import { runTool, tryTool } from './tool.ts'

const D1_PLACEHOLDER = '00000000-0000-0000-0000-000000000000'
const KV_PLACEHOLDER = '00000000000000000000000000000000'

/** Nothing was made in the account yet: wrangler.toml still has the ids it came with. */
export function hasPlaceholderIds(config: string): boolean {
  const text = readFileSync(config, 'utf8')
  return text.includes(D1_PLACEHOLDER) || text.includes(`"${KV_PLACEHOLDER}"`)
}

/** Makes what the account lacks and writes the ids into wrangler.toml. Safe to run again. */
export async function makeCloudResources(config: string): Promise<void> {
  const { rawConfig } = readRawConfig({ config })
  for (const { database_id, database_name } of rawConfig.d1_databases ?? []) {
    if (database_id !== D1_PLACEHOLDER || !database_name) continue
    const id = await findOrMakeDatabase(database_name, config)
    writeId(config, D1_PLACEHOLDER, id, `D1 database ${database_name}`)
  }
  for (const { binding, id } of rawConfig.kv_namespaces ?? []) {
    if (id !== KV_PLACEHOLDER) continue
    const title = `${rawConfig.name}-${binding.toLowerCase()}`
    writeId(config, KV_PLACEHOLDER, await findOrMakeNamespace(title), `KV namespace ${title}`)
  }
  for (const { bucket_name } of rawConfig.r2_buckets ?? []) {
    if (bucket_name) await makeUnlessThere('R2 bucket', ['r2', 'bucket'], bucket_name)
  }
  for (const { queue } of rawConfig.queues?.producers ?? []) {
    await makeUnlessThere('queue', ['queues'], queue)
  }
}

async function findOrMakeDatabase(name: string, config: string): Promise<string> {
  const find = async () => {
    const list = JSON.parse(
      jsonIn(await runTool('wrangler', ['d1', 'list', '--json', '-c', config])),
    )
    return (list as { name: string; uuid: string }[]).find((it) => it.name === name)?.uuid
  }
  const found = await find()
  if (found) return found
  await runTool('wrangler', ['d1', 'create', name, '-c', config])
  return orComplain(await find(), `D1 database ${name}`)
}

async function findOrMakeNamespace(title: string): Promise<string> {
  const find = async () => {
    const list = JSON.parse(jsonIn(await runTool('wrangler', ['kv', 'namespace', 'list'])))
    return (list as { title: string; id: string }[]).find((it) => it.title === title)?.id
  }
  const found = await find()
  if (found) return found
  await runTool('wrangler', ['kv', 'namespace', 'create', title])
  return orComplain(await find(), `KV namespace ${title}`)
}

async function makeUnlessThere(what: string, command: string[], name: string): Promise<void> {
  const there = await tryTool('wrangler', [...command, 'info', name])
  if (there.code === 0) return
  await runTool('wrangler', [...command, 'create', name])
  console.log(`Made the ${what} ${name}.`)
}

function writeId(config: string, placeholder: string, id: string, what: string): void {
  const text = readFileSync(config, 'utf8')
  writeFileSync(config, text.replace(placeholder, id))
  console.log(`Wrote the id of the ${what} into wrangler.toml: ${id}. Commit that change.`)
}

function orComplain(id: string | undefined, what: string): string {
  if (!id) throw new Complaint(`Cloudflare does not list the ${what} just after it was made.`)
  return id
}

/** Wrangler may say something before the JSON it was asked for. */
function jsonIn(output: string): string {
  return output.slice(output.indexOf('['), output.lastIndexOf(']') + 1)
}

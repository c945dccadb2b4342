import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle.ts'
import { hasPlaceholderIds, makeCloudResources } from './cloud-resources.ts'
import { main } from './complaint.ts'
import { buildDashboard } from './dashboard.ts'
import { refuseLocalOnlySecrets, refuseLocalOnlyVars } from './deploy-guard.ts'
import { folderSize, inKilobytes, sizesOf } from './file-sizes.ts'
import { newMasterKey } from './local-secrets.ts'
import { distDir, webDir, wranglerToml } from './project.ts'
import { runTool, tryTool } from './tool.ts'

const PAGES_PROJECT = 'casinoflux-dashboard'
const migrateArgs = ['d1', 'migrations', 'apply', 'DB', '--remote', '-c', 'wrangler.toml']
const pagesArgs = ['pages', 'deploy', '--project-name', PAGES_PROJECT, '--branch', 'main']
const scratch = mkdtempSync(join(tmpdir(), 'casinoflux-deploy-'))

await main(async () => {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } })
  try {
    refuseLocalOnlyVars(wranglerToml)
    await build()
    await (values['dry-run'] ? sayWhatWouldRun() : deploy())
  } finally {
    rmSync(scratch, { recursive: true })
  }
})

/** Everything is built before anything is changed, so that a mistake changes nothing. */
async function build(): Promise<void> {
  console.log(
    `Dashboard ${await buildDashboard()}: ${inKilobytes(folderSize(distDir))} in web/dist`,
  )
  const modules = await bundleWorker(join(scratch, 'worker'))
  for (const { path } of modules) console.log(`Worker    ${sizesOf(path)}`)
  const functions = join(scratch, 'functions')
  const args = ['pages', 'functions', 'build', 'functions', '--outdir', functions]
  await runTool('wrangler', args, { cwd: webDir })
  console.log(`Function  ${sizesOf(join(functions, 'index.js'))}`)
}

async function deploy(): Promise<void> {
  if (hasPlaceholderIds(wranglerToml)) await makeCloudResources(wranglerToml)
  const secrets = await secretNames()
  refuseLocalOnlySecrets(secrets)
  await runTool('wrangler', migrateArgs, { shown: true })
  await runTool('wrangler', workerArgs(secrets), { shown: true })
  await ensurePagesProject()
  await runTool('wrangler', pagesArgs, { cwd: webDir, shown: true })
}

function sayWhatWouldRun(): void {
  const steps = [
    ...(hasPlaceholderIds(wranglerToml)
      ? [
          'make the D1 database, KV namespace, R2 bucket and queue; write their ids into wrangler.toml',
        ]
      : []),
    'read the names of the secrets the Worker has; make a MASTER_KEY if it has none',
    `wrangler ${migrateArgs.join(' ')}`,
    `wrangler ${workerArgs(['MASTER_KEY']).join(' ')}`,
    `make the Pages project ${PAGES_PROJECT} if there is none`,
    `cd web && wrangler ${pagesArgs.join(' ')}`,
  ]
  console.log('\nNothing was deployed. A deploy would now:')
  for (const [at, step] of steps.entries()) console.log(`  ${at + 1}. ${step}`)
}

function workerArgs(secrets: string[]): string[] {
  const args = ['deploy', '-c', 'wrangler.toml']
  if (secrets.includes('MASTER_KEY')) return args
  // With the deploy itself, so that there is no version of the Worker without its key.
  const file = join(scratch, 'secrets.json')
  writeFileSync(file, JSON.stringify({ MASTER_KEY: newMasterKey() }), { mode: 0o600 })
  console.log('The Worker has no MASTER_KEY yet; one is made and sent with it.')
  return [...args, '--secrets-file', file]
}

/** A Worker that was never deployed has no list, and no secrets. */
async function secretNames(): Promise<string[]> {
  const { code, output } = await tryTool('wrangler', ['secret', 'list', '-c', 'wrangler.toml'])
  if (code === 0) {
    const list = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1))
    return (list as { name: string }[]).map((secret) => secret.name)
  }
  if (/does not exist|not found|10007/i.test(output)) return []
  throw new Error(`The secrets of the Worker cannot be listed:\n${output}`)
}

async function ensurePagesProject(): Promise<void> {
  const output = await runTool('wrangler', ['pages', 'project', 'list', '--json'], { cwd: webDir })
  if (output.includes(`"${PAGES_PROJECT}"`)) return
  const args = ['pages', 'project', 'create', PAGES_PROJECT, '--production-branch', 'main']
  await runTool('wrangler', args, { cwd: webDir })
  console.log(`Made the Pages project ${PAGES_PROJECT}.`)
}

import { parseArgs } from 'node:util'
import { Complaint, main } from './complaint.ts'
import { migrationsDir } from './project.ts'
import { migrationFiles } from './migrations.ts'
import { lockStateDir, stateDirFromEnv } from './state-dir.ts'
import { runTool } from './tool.ts'

const USAGE = `npm run migrate -- <what-changes>   writes a migration from the tables, named for what it changes
npm run migrate -- --apply          applies the migrations to STATE_DIR on this machine
npm run migrate -- --remote         applies them to the deployed database`

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { apply: { type: 'boolean' }, remote: { type: 'boolean' }, name: { type: 'string' } },
    allowPositionals: true,
  })
  const name = values.name ?? positionals[0]
  if (name) await generate(name)
  if (values.apply) await applyHere()
  if (values.remote) await applyRemote()
  if (!name && !values.apply && !values.remote) throw new Complaint(`Say what to do:\n${USAGE}`)
})

async function generate(name: string): Promise<void> {
  if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name)) {
    throw new Complaint(`A migration is named in lower case, like 'offer-caps', not '${name}'.`)
  }
  const before = new Set(migrationFiles(migrationsDir))
  const config = 'migrations/drizzle.config.ts'
  // Its questions, whether a column was renamed or replaced, go to the terminal.
  await runTool('drizzle-kit', ['generate', '--config', config, '--name', name], { shown: true })
  const made = migrationFiles(migrationsDir).filter((file) => !before.has(file))
  console.log(
    made.length === 0
      ? 'The tables say nothing the migrations do not: no migration was made.'
      : `Made ${made.map((file) => `migrations/${file}`).join(', ')}. Read it, then start again to apply it.`,
  )
}

async function applyHere(): Promise<void> {
  const stateDir = stateDirFromEnv()
  const lock = lockStateDir(stateDir)
  try {
    await apply(['--local', '--persist-to', stateDir])
  } finally {
    lock.release()
  }
}

async function applyRemote(): Promise<void> {
  await apply(['--remote'])
}

async function apply(where: string[]): Promise<void> {
  await runTool('wrangler', ['d1', 'migrations', 'apply', 'DB', '-c', 'wrangler.toml', ...where], {
    shown: true,
  })
}

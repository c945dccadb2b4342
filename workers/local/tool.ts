import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { Complaint } from './complaint.ts'
import { projectDir } from './project.ts'

const binDir = join(projectDir, 'node_modules', '.bin')

/** Wrangler and Miniflare ask the network for nothing, and share nothing with other projects. */
export const quietEnv: Record<string, string> = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_REGISTRY_PATH: join(projectDir, '.wrangler', 'registry'),
  WRANGLER_LOG_PATH: join(projectDir, '.wrangler', 'logs'),
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  // The project's own Node first: a host's older one cannot run wrangler.
  PATH: [binDir, process.env.PATH].join(delimiter),
}

type How = {
  cwd?: string
  env?: Record<string, string>
  /** What the tool is given to read; without it, the terminal's own input when shown. */
  input?: string
  /** Lets the tool talk to the terminal instead of only returning what it said. */
  shown?: boolean
}

/** Runs a tool of the project and returns what it wrote; a failure says what the tool said. */
export async function runTool(name: string, args: string[], how: How = {}): Promise<string> {
  const { code, output } = await tryTool(name, args, how)
  if (code !== 0) throw new Complaint(`${name} ${args.join(' ')} failed (${code}).\n${output}`)
  return output
}

export function tryTool(
  name: string,
  args: string[],
  how: How = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(binDir, name), args, {
      cwd: how.cwd ?? projectDir,
      env: { ...process.env, ...quietEnv, ...(how.shown ? {} : { NO_COLOR: '1' }), ...how.env },
      stdio: [
        how.input === undefined ? (how.shown ? 'inherit' : 'ignore') : 'pipe',
        how.shown ? 'inherit' : 'pipe',
        how.shown ? 'inherit' : 'pipe',
      ],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.stdin?.end(how.input)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

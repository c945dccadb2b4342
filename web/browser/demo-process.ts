import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectDir } from '../../workers/local/project.ts'

/** What the demo promises to print once everything answers. */
export type Ready = {
  url: string
  email: string
  password: string
  apiToken: string
  simulatorUrl: string
  campaignSlugs: string[]
  siteSlugs: string[]
  offerKeys: string[]
  postbackKeys: string[]
}

export type DemoProcess = {
  ready: Ready
  stop(): Promise<void>
  /** As a power cut would: nothing is put away. */
  kill(): Promise<void>
}

/** `npm run demo` in a process of its own, once it has said that it is ready. */
export async function startDemo(port: number, stateDir: string): Promise<DemoProcess> {
  const script = join(projectDir, 'workers', 'local', 'demo.ts')
  const child = spawn(process.execPath, [script, '--days', '3', '--seed', '7'], {
    env: { ...process.env, PORT: String(port), STATE_DIR: stateDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ready = await readyLineOf(child).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    ready,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function readyLineOf(child: ChildProcess): Promise<Ready> {
  let said = ''
  child.stderr!.on('data', (chunk) => (said += chunk))
  for await (const line of createInterface(child.stdout!)) {
    if (!line.startsWith('ready ')) continue
    // Whatever it says later is read away, so that it never waits for us.
    child.stdout!.resume()
    return JSON.parse(line.slice('ready '.length))
  }
  throw new Error(`The demo ended before it was ready.\n${said}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

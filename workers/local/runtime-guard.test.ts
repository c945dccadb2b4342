import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'

const guardModule = JSON.stringify(new URL('./runtime-guard.ts', import.meta.url).href)
const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Stands for workerd: a process of its own that runs until somebody ends it. */
function spawnRuntime(): ChildProcess {
  const runtime = spawn('sleep', ['60'], { stdio: 'ignore' })
  started.push(runtime)
  return runtime
}

async function spawnOwner(runtime: ChildProcess, then: string): Promise<ChildProcess> {
  const script = `
    import { startRuntimeGuard } from ${guardModule}
    const guard = startRuntimeGuard()
    guard.watch(${runtime.pid})
    ${then}
    console.log('watching')
    setTimeout(() => {}, 60_000)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  started.push(owner)
  if (owner.stdout) await once(owner.stdout, 'data')
  return owner
}

test('a killed owner takes its runtime with it, though its whole group was killed', async () => {
  const runtime = spawnRuntime()
  const owner = await spawnOwner(runtime, '')
  const ended = once(runtime, 'exit')
  process.kill(-(owner.pid ?? Number.NaN), 'SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
})

test('a dismissed guard lets the runtime be', async () => {
  const runtime = spawnRuntime()
  const owner = await spawnOwner(runtime, 'guard.dismiss()')
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(runtime.exitCode ?? runtime.signalCode).toBeNull()
})

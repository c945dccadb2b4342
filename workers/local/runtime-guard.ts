import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * A killed Node leaves workerd behind, holding the port and the databases. This shell reads pids
 * from a pipe; when the pipe breaks, however that came about, it ends the last one it was told.
 */
const SCRIPT = 'last=; while read -r pid; do last=$pid; done; [ -z "$last" ] || kill -9 "$last"'

export type RuntimeGuard = { watch(pid: number): void; dismiss(): void }

export function startRuntimeGuard(): RuntimeGuard {
  // A session of its own, so that what kills this process group leaves the guard to do its work.
  const guard = spawn('sh', ['-c', SCRIPT], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.on('error', () => {})
  guard.stdin?.on('error', () => {})
  guard.unref()
  unrefStream(guard)
  return {
    watch: (pid) => guard.stdin?.write(`${pid}\n`),
    dismiss: () => guard.stdin?.end('\n'),
  }
}

function unrefStream(guard: ChildProcess) {
  const stream = guard.stdin as unknown as { unref?: () => void } | null
  stream?.unref?.()
}

const claimed = new Set<number>()

/**
 * The workerd that was started last, whose pid Miniflare does not tell. Each is found once: another
 * platform may run in this process as well.
 */
export function claimRuntimePid(): number {
  const pid = runtimePids().findLast((it) => !claimed.has(it))
  // Never 0: to kill that is to kill everything this process started, and itself.
  if (!pid) throw new Error('The workerd process cannot be found among the running ones.')
  claimed.add(pid)
  return pid
}

function runtimePids(): number[] {
  return process.platform === 'linux' ? childrenFromProc() : childrenFromPgrep()
}

function childrenFromProc(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, name, parent] =
          /^\d+ \((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
        return name === 'workerd' && Number(parent) === process.pid
      } catch {
        return false // It ended meanwhile.
      }
    })
    .map(Number)
}

function childrenFromPgrep(): number[] {
  try {
    const found = execFileSync('pgrep', ['-P', String(process.pid), 'workerd'], {
      encoding: 'utf8',
    })
    return found.trim().split('\n').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

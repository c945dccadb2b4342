import { readFileSync } from 'node:fs'

/** The npm that started this process, if one did and the system says so: npm, perhaps sh, then us. */
export function npmAbove(): number | undefined {
  if (!process.env.npm_lifecycle_event) return undefined
  let pid = process.ppid
  for (let steps = 0; steps < 3 && pid > 1; steps++) {
    const about = read(pid)
    if (!about) return undefined
    if (/\bnpm\b/.test(about.command)) return pid
    pid = about.parent
  }
  return undefined
}

function read(pid: number): { command: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may itself hold spaces: count from behind it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return { command: readFileSync(`/proc/${pid}/cmdline`, 'latin1'), parent }
  } catch {
    return undefined
  }
}

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface ProcessFigures {
  seconds: number
  /** Peak of the summed memory of the process and its descendants, in MB: see `memoryKind`. */
  peakMegabytes: number
}

/**
 * On Linux the proportional set size: memory shared by several processes is counted once. Elsewhere the resident set
 * size, which counts shared memory in each process.
 */
export const memoryKind = existsSync('/proc/self/smaps_rollup') ? 'PSS' : 'RSS'

/** Milliseconds between two samples; at first less, for short runs. */
const interval = 250
const soonest = 25

/** Runs a command to its end and samples the memory of its process tree. */
export async function measureProcess(command: string, args: string[], cwd: string): Promise<ProcessFigures> {
  const started = performance.now()
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const env = { ...process.env, PWD: cwd, INIT_CWD: cwd, ...quiet }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  let timer: NodeJS.Timeout
  const sample = () => {
    const asked = performance.now()
    peak = Math.max(peak, readTree(child.pid!))
    // A sample is expensive, because the kernel walks all memory pages: at most a twentieth of the time.
    const wait = Math.min(interval, Math.max(soonest, (asked - started) / 4))
    timer = setTimeout(sample, Math.max(wait, 20 * (performance.now() - asked)))
  }
  timer = setTimeout(sample, soonest)
  try {
    const code = await new Promise<number | string | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (status, signal) => resolve(status ?? signal))
    })
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  } finally {
    clearTimeout(timer)
  }
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak / 1024 }
}

/** Memory of a process and its descendants, in KB. */
function readTree(root: number): number {
  const rows = memoryKind === 'PSS' ? listLinuxProcesses() : listProcesses()
  const members = new Set([root])
  for (let grown = true; grown; ) {
    const before = members.size
    for (const { pid, parent } of rows) if (members.has(parent)) members.add(pid)
    grown = members.size > before
  }
  return rows.reduce((sum, { pid, read }) => sum + (members.has(pid) ? read() : 0), 0)
}

interface Running {
  pid: number
  parent: number
  /** @returns kilobytes */
  read: () => number
}

function listProcesses(): Running[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  return rows.map((row) => {
    const [pid = 0, parent = 0, resident = 0] = row.trim().split(/\s+/).map(Number)
    return { pid, parent, read: () => resident }
  })
}

/** Reads /proc, which is faster than `ps`. */
function listLinuxProcesses(): Running[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return pids.map((pid) => ({
    pid,
    // After the name, which may contain spaces and brackets: state, parent …
    parent: Number(/.*\) \S (\d+)/s.exec(readProcess(`/proc/${pid}/stat`))?.[1] ?? 0),
    read: () => Number(/^Pss:\s+(\d+)/m.exec(readProcess(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  }))
}

function readProcess(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the process has ended
  }
}

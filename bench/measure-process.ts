import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface ProcessFigures {
  seconds: number
  /** Peak of the summed memory of the process and its descendants, in MB: see `memoryKind`. */
  peakMegabytes: number
  /** Processor time of the process and its descendants, in seconds, as of the last sample; 0 where there is no /proc. */
  processorSeconds: number
}

/**
 * On Linux the proportional set size: memory shared by several processes is counted once. Elsewhere the resident set
 * size, which counts shared memory in each process.
 */
export const memoryKind = existsSync('/proc/self/smaps_rollup') ? 'PSS' : 'RSS'

/** Linux counts processor time in these (`man 7 time`, `USER_HZ`). */
const ticksPerSecond = 100

/** Milliseconds between two samples; at first less, for short runs. */
const interval = 250
const soonest = 25

/**
 * Runs a command to its end and samples the memory of its process tree.
 * @param codes exit codes of success
 * @throws Error when it ends with another
 */
export async function measureProcess(
  command: string,
  args: string[],
  cwd: string,
  codes: readonly unknown[] = [0],
): Promise<ProcessFigures> {
  const started = performance.now()
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const env = { ...process.env, PWD: cwd, INIT_CWD: cwd, ...quiet }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  let ticks = 0
  let timer: NodeJS.Timeout
  const sample = () => {
    const asked = performance.now()
    const tree = readTree(child.pid!)
    peak = Math.max(peak, tree.kilobytes)
    ticks = Math.max(ticks, tree.ticks)
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
    if (!codes.includes(code)) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  } finally {
    clearTimeout(timer)
  }
  return {
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: peak / 1024,
    processorSeconds: ticks / ticksPerSecond,
  }
}

/** Memory of a process and its descendants in KB, and the processor time of both and of descendants that have ended. */
function readTree(root: number): { kilobytes: number; ticks: number } {
  const rows = memoryKind === 'PSS' ? listLinuxProcesses() : listProcesses()
  const members = new Set([root])
  for (let grown = true; grown; ) {
    const before = members.size
    for (const { pid, parent } of rows) if (members.has(parent)) members.add(pid)
    grown = members.size > before
  }
  const tree = rows.filter(({ pid }) => members.has(pid))
  return {
    kilobytes: tree.reduce((sum, { read }) => sum + read(), 0),
    ticks: tree.reduce((sum, one) => sum + one.ticks, 0),
  }
}

interface Running {
  pid: number
  parent: number
  /** Of the process, and of its children that have ended. */
  ticks: number
  /** @returns kilobytes */
  read: () => number
}

function listProcesses(): Running[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  return rows.map((row) => {
    const [pid = 0, parent = 0, resident = 0] = row.trim().split(/\s+/).map(Number)
    return { pid, parent, ticks: 0, read: () => resident }
  })
}

/** Reads /proc, which is faster than `ps`. */
function listLinuxProcesses(): Running[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return pids.map((pid) => {
    // After the name, which may contain spaces and brackets: state, parent … (`man 5 proc_pid_stat`).
    const [, rest = ''] = /.*\) (.*)/s.exec(readProcess(`/proc/${pid}/stat`)) ?? []
    const [, parent = 0, ...others] = rest.split(' ').map(Number)
    return {
      pid,
      parent,
      ticks: others.slice(9, 13).reduce((sum, one) => sum + one, 0),
      read: () => Number(/^Pss:\s+(\d+)/m.exec(readProcess(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
    }
  })
}

function readProcess(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the process has ended
  }
}

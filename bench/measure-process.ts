import { execFileSync, spawn } from 'node:child_process'

export interface ProcessFigures {
  seconds: number
  /** Largest resident memory of the process and all below it, summed, in MB; sampled four times a second. */
  peakMegabytes: number
}

/** Runs a command to its end and watches the memory of its whole tree. */
export async function measureProcess(command: string, args: string[], cwd: string): Promise<ProcessFigures> {
  const started = performance.now()
  const env = { ...process.env, PWD: cwd, INIT_CWD: cwd, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, readTree(child.pid!))
  }, 250)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak / 1024 }
}

/** Resident kilobytes of a process and its descendants. */
function readTree(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number])
  const members = new Set([root])
  for (let grown = true; grown; ) {
    const before = members.size
    for (const [pid, parent] of rows) if (members.has(parent)) members.add(pid)
    grown = members.size > before
  }
  return rows.reduce((sum, [pid, , rss]) => sum + (members.has(pid) ? rss : 0), 0)
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Linux counts in these, whatever its clock does (`man 7 time`, `USER_HZ`). */
const ticksPerSecond = 100

/** Processor time of a process since its start, in seconds; undefined when it has ended or the system does not tell. */
export function readProcessorTime(pid: number): number | undefined {
  try {
    if (process.platform !== 'linux')
      return parsePs(execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }))
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8') // `man 5 proc_pid_stat`; the name in parentheses may have spaces
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return (user! + system!) / ticksPerSecond
  } catch {
    return undefined
  }
}

/** `[[days-]hours:]minutes:seconds`, as POSIX has it, with hundredths on macOS. */
export function parsePs(text: string): number {
  const [clock, days = '0'] = text.trim().split('-').reverse() as [string, string?]
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number(days) * 86_400 + seconds
}

/**
 * Calls `onTime` when a process has worked for `seconds`, which takes longer on a busy machine than by the clock; one
 * that does not work but waits, after ten times as long.
 * @returns a function that cancels it
 */
export function afterProcessorTime(pid: number, seconds: number, onTime: () => void): () => void {
  // The first half by the clock: hardly any task takes longer, and for the others no process is looked at.
  const half = seconds / 2
  let timer = setTimeout(() => {
    const read = () => readProcessorTime(pid) ?? Date.now() / 1000
    const before = read()
    const end = Date.now() + 10 * seconds * 1000
    timer = setInterval(() => {
      if (read() - before >= half || Date.now() > end) onTime()
    }, half * 100)
  }, half * 1000)
  return () => clearTimeout(timer) // ends an interval, too
}

import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

export const connections = 50
/** Duration of a run. */
export const seconds = 6

export interface Figures {
  perSecond: number
  /** Milliseconds. */
  p99: number
  /** Statuses other than 2xx and 3xx, connection errors, and timeouts of 10 s. */
  failed: number
}

interface LoadOptions {
  connections?: number
  /** Duration of the run. */
  seconds?: number
  headers?: readonly string[]
}

/** @throws Error when wrk is not installed */
export function assertLoader(): void {
  if (spawnSync('wrk', ['--version']).error) throw new Error('wrk is not installed (Debian: apt install wrk)')
}

/** Runs wrk (https://github.com/wg/wrk) with gzip, as browsers accept it. */
export function load(url: string, options: LoadOptions = {}): Figures {
  const { connections: open = connections, seconds: length = seconds, headers = [] } = options
  const all = ['Accept-Encoding: gzip', ...headers].flatMap((header) => ['-H', header])
  const fixed = ['-t', '1', '-c', String(open), '-d', `${length}s`, '--timeout', '10s', '--latency']
  const { stdout } = spawnSync('wrk', [...fixed, ...all, url], { encoding: 'utf8' })
  return readReport(stdout)
}

/** Runs wrk over the paths in a file, in turn. */
export async function loadPaths(url: string, file: string, length: number): Promise<Figures> {
  const fixed = ['-t', '1', '-c', String(connections), '-d', `${length}s`, '--timeout', '10s', '--latency']
  const script = ['-s', 'bench/faults/every-page.lua', '-H', 'Accept-Encoding: gzip', url, '--', file]
  const { stdout } = await promisify(execFile)('wrk', [...fixed, ...script])
  return readReport(stdout)
}

function readReport(stdout: string): Figures {
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0'
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? []
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    p99: Number(amount) * scale,
    failed: [refused, ...broken].reduce((sum, count) => sum + Number(count), 0),
  }
}

/** The run with the median requests a second. */
export function findMedian(runs: readonly Figures[]): Figures {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond)
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p99: 0, failed: 0 }
}

/** Resident memory of a process in MB; Linux only. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '@/lib/counts/open-database'

export interface Outcome {
  /** Views that the writers reported as written. */
  acknowledged: number
  /** Views in the database afterwards. */
  counted: number
  /** Acknowledged readers that are not in the database. */
  lost: number
  /** Result of `PRAGMA integrity_check`. */
  integrity: string
  seconds: number
}

interface Writer {
  acknowledged: string[]
  started: Promise<void>
  ended: Promise<void>
  kill: () => void
}

function startWriter(url: string, name: string, count: number): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/faults/writer.ts', url, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines)
  })
  return {
    acknowledged,
    started: new Promise((resolve) => child.stdout.once('data', () => resolve())),
    ended: new Promise((resolve) => child.on('close', () => resolve())),
    kill: () => child.kill('SIGKILL'),
  }
}

async function drill(work: (url: string) => Promise<string[]>): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'counts-'))
  const url = `file:${path.join(folder, 'counts.db')}`
  const begin = performance.now()
  try {
    const acknowledged = await work(url)
    const seconds = (performance.now() - begin) / 1000
    const client = await openDatabase({ url })
    const check = await client.execute('PRAGMA integrity_check')
    const counts = await client.execute('SELECT total(views) AS views FROM counts')
    const seen = await client.execute('SELECT reader FROM seen')
    client.close()
    const known = new Set(seen.rows.map(({ reader }) => reader))
    return {
      acknowledged: acknowledged.length,
      counted: Number(counts.rows[0]?.views),
      lost: acknowledged.filter((reader) => !known.has(reader)).length,
      integrity: String(check.rows[0]?.integrity_check),
      seconds,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Several processes write at once. */
export function drillWriters(processes: number, each: number): Promise<Outcome> {
  return drill(async (url) => {
    const writers = Array.from({ length: processes }, (_, index) => startWriter(url, `w${index}`, each))
    await Promise.all(writers.map(({ ended }) => ended))
    return writers.flatMap(({ acknowledged }) => acknowledged)
  })
}

/** Repeatedly kills a process that writes as fast as it can, at random times. */
export function drillKills(times: number): Promise<Outcome> {
  return drill(async (url) => {
    const acknowledged: string[] = []
    for (let time = 0; time < times; time += 1) {
      const writer = startWriter(url, `k${time}`, 1_000_000)
      await writer.started
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
      writer.kill()
      await writer.ended
      acknowledged.push(...writer.acknowledged)
    }
    return acknowledged
  })
}

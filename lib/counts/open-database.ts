import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client/http'
import { log } from '@/lib/work/log'
import { type Connection, connectFile } from './connection'
import { retryBusy } from './retry-busy'
import { migrate } from './schema'

export interface DatabaseSettings {
  /** `file:.data/counts.db`, or the address of a libSQL server. */
  url: string
  /** Auth token of the server. */
  token?: string
  /** Timeout of a request to a server, milliseconds. */
  limit?: number
  /** How long to retry while other processes write, milliseconds. */
  patience?: number
}

/**
 * SQLite's own busy timeout, milliseconds. It blocks the whole server, so it is short, and `retryBusy` waits longer.
 */
const busyTimeout = 10

/** @example findFile('file:.data/counts.db') // => '.data/counts.db' */
export function findFile(url: string): string | undefined {
  return url.startsWith('file:') ? url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') : undefined
}

/**
 * Opens the database, and creates or migrates it. A damaged file is moved aside, never deleted, and the log says where;
 * a valid database of another program is left alone.
 * @throws Error when it cannot be opened
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Connection> {
  const file = findFile(settings.url)
  if (!file) return openServer(settings)
  mkdirSync(path.dirname(file), { recursive: true })
  const { patience = 200 } = settings
  try {
    return await openFile(file, patience)
  } catch (error) {
    if (!isDamage(error)) throw error
    moveAside(file, error)
    return openFile(file, patience)
  }
}

async function openServer({ url, token, limit = 300 }: DatabaseSettings): Promise<Connection> {
  const client = createClient({
    url,
    authToken: token,
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(limit) }),
  })
  await migrate(client)
  return client
}

async function openFile(file: string, patience: number): Promise<Connection> {
  const client = connectFile(file, busyTimeout)
  try {
    await retryBusy(() => prepare(client, file), patience)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function prepare(client: Connection, file: string): Promise<void> {
  const { rows } = await client.execute('PRAGMA quick_check(1)')
  if (rows[0]?.quick_check !== 'ok') throw new DamagedDatabase(`${file}: ${rows[0]?.quick_check}`)
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const names = tables.rows.map(({ name }) => String(name))
  if (names.length > 0 && !names.includes('migrations')) {
    throw new Error(`${file} is a database of something else (${names.join(', ')}): give COUNTS_URL a file of its own`)
  }
  await setUp(client)
}

/** On a read-only disk, a database with the current schema can still be read. */
async function setUp(client: Connection): Promise<void> {
  // A crash of the process loses nothing; a power failure may lose the last commits.
  await client.execute('PRAGMA synchronous = NORMAL')
  await client.execute('PRAGMA secure_delete = ON') // also erases old salts and hashes from the file
  try {
    await client.execute('PRAGMA journal_mode = WAL')
    await migrate(client)
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

class DamagedDatabase extends Error {}

/** Whether an error means that the database is read-only. */
export function isReadOnly(error: unknown): boolean {
  return /READONLY/.test(String((error as { code?: string }).code))
}

/** Whether an error means that the database file is damaged. */
export function isDamage(error: unknown): boolean {
  const { code } = error as { code?: string }
  return error instanceof DamagedDatabase || /^SQLITE_(?:CORRUPT|NOTADB)/.test(String(code))
}

function moveAside(file: string, error: unknown): void {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '')}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end)
  log.error('counts.damaged', { file, movedTo: aside, next: 'npm run blog -- counts import <backup>', error })
}

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
  /** Of the server. */
  token?: string
  /** Milliseconds for one request to a server. */
  limit?: number
  /** Milliseconds to wait while other processes write. */
  patience?: number
}

/** How long SQLite waits itself, with the whole server: next to nothing (`retryBusy` waits beyond it). */
const busyTimeout = 10

/** @example findFile('file:.data/counts.db') // => '.data/counts.db' */
export function findFile(url: string): string | undefined {
  return url.startsWith('file:') ? url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') : undefined
}

/**
 * Opens the counts, and makes or migrates them. A file that is damaged is moved aside, never deleted, and the log
 * says where it is; a sound database that is of something else is left alone.
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

/** On a disk that cannot be written, a database that is up to date can still be read. */
async function setUp(client: Connection): Promise<void> {
  // Survives the end of the process at any instant; a power cut may take the last moments.
  await client.execute('PRAGMA synchronous = NORMAL')
  await client.execute('PRAGMA secure_delete = ON') // salts and hashes of yesterday leave the file, too
  try {
    await client.execute('PRAGMA journal_mode = WAL')
    await migrate(client)
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

class DamagedDatabase extends Error {}

/** Whether an error says that the disk cannot be written. */
export function isReadOnly(error: unknown): boolean {
  return /READONLY/.test(String((error as { code?: string }).code))
}

/** Whether an error says that the file is no sound database. */
export function isDamage(error: unknown): boolean {
  const { code } = error as { code?: string }
  return error instanceof DamagedDatabase || /^SQLITE_(?:CORRUPT|NOTADB)/.test(String(code))
}

function moveAside(file: string, error: unknown): void {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '')}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end)
  log.error('counts.damaged', { file, movedTo: aside, next: 'npm run blog -- counts import <backup>', error })
}

import Database from 'libsql'
import { askIndex } from './index-file'
import type { SearchIndex } from './search-index'

/** The interval in which an index is current (epoch milliseconds). */
interface Interval {
  from: number
  until: number
}

export interface OpenedIndex extends Interval {
  index: SearchIndex
}

/** Opens the index of what is public at an instant. @throws SqliteError when the file is not an index */
export function openIndex(file: string, now = Date.now()): OpenedIndex {
  const { database, ...interval } = openDatabase(file, now)
  return { index: askIndex(database), ...interval }
}

/**
 * The database of what is public at an instant. If no scheduled post has been published since the build, it is the file
 * itself; otherwise a temporary copy with the rows that are due, which SQLite keeps for this connection, in memory or on
 * disk.
 * @throws SqliteError when the file is not an index
 */
export function openDatabase(file: string, now = Date.now()): Interval & { database: Database.Database } {
  const built = new Database(file, { readonly: true })
  const instants = built.prepare('SELECT DISTINCT at FROM coming_posts ORDER BY at').pluck().all() as number[]
  const from = Math.max(Number.NEGATIVE_INFINITY, ...instants.filter((at) => at <= now))
  const until = Math.min(Number.POSITIVE_INFINITY, ...instants.filter((at) => at > now))
  if (from === Number.NEGATIVE_INFINITY) return { database: built, from, until }
  built.close()
  return { database: copyIndex(file, now), from, until }
}

/** Shadow tables of FTS5 (https://sqlite.org/fts5.html#fts5_data_structures). */
const parts = [...['words_data', 'words_idx', 'words_config'], ...['sections_data', 'sections_idx', 'sections_config']]

function copyIndex(file: string, now: number): Database.Database {
  const copy = new Database('') // temporary, of this connection only
  copy.prepare('ATTACH ? AS built').run(file)
  const made = copy
    .prepare(
      "SELECT sql FROM built.sqlite_schema WHERE name IN ('posts', 'words', 'sections', 'sounds', 'vocabulary') OR type = 'index'",
    )
    .pluck()
    .all() as string[]
  copy.exec(`BEGIN; ${made.filter(Boolean).join('; ')}`)
  for (const part of parts) copy.exec(`DELETE FROM ${part}; INSERT INTO ${part} SELECT * FROM built.${part}`)
  for (const table of ['posts', 'sounds', 'vocabulary']) copy.exec(`INSERT INTO ${table} SELECT * FROM built.${table}`)
  for (const [table, act] of [
    ['posts', 'INSERT'],
    ['words', 'INSERT'],
    ['sections', 'INSERT'],
    ['sounds', 'INSERT OR IGNORE'],
    ['vocabulary', 'REPLACE'],
  ] as const) {
    const fields = copy
      .prepare('SELECT name FROM built.pragma_table_info(?) WHERE name <> ?')
      .pluck()
      .all(`coming_${table}`, 'at')
      .join(', ')
    copy
      .prepare(`${act} INTO ${table} (${fields}) SELECT ${fields} FROM built.coming_${table} WHERE at <= ? ORDER BY at`)
      .run(now)
  }
  copy.exec('COMMIT; DETACH built')
  return copy
}

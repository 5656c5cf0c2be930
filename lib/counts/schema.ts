import type { Connection } from './connection'

/**
 * Migrations, in order. One that was released is never edited: a new one follows.
 * - `counts`: the totals.
 * - `seen`: who was counted today, as hashes with the day's salt; emptied each day.
 * - `salts`: today's salt, shared by all servers.
 */
const steps: readonly string[][] = [
  [
    'CREATE TABLE IF NOT EXISTS counts (post TEXT PRIMARY KEY, views INTEGER NOT NULL DEFAULT 0, likes INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID',
    'CREATE TABLE IF NOT EXISTS seen (day TEXT, kind TEXT, post TEXT, reader TEXT, PRIMARY KEY (day, kind, post, reader)) WITHOUT ROWID',
    'CREATE TABLE IF NOT EXISTS salts (day TEXT PRIMARY KEY, salt TEXT NOT NULL) WITHOUT ROWID',
  ],
]

/**
 * Migrates a database to the current schema. Several servers may do so at once.
 * @throws Error when the database was made by a newer version of this blog
 */
export async function migrate(client: Connection): Promise<void> {
  const version = await readVersion(client)
  if (version > steps.length) {
    throw new Error(`the counts are of schema ${version}, this version knows ${steps.length}: update the blog first`)
  }
  for (let next = version; next < steps.length; next += 1) {
    await client.batch(
      [
        'CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY)',
        ...steps[next]!,
        { sql: 'INSERT OR IGNORE INTO migrations (step) VALUES (?)', args: [next + 1] },
      ],
      'write',
    )
  }
}

async function readVersion(client: Connection): Promise<number> {
  const { rows } = await client.execute("SELECT count(*) AS count FROM sqlite_master WHERE name = 'migrations'")
  if (Number(rows[0]?.count) === 0) return 0
  const steps = await client.execute('SELECT coalesce(max(step), 0) AS version FROM migrations')
  return Number(steps.rows[0]?.version)
}

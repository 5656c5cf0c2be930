import { randomBytes } from 'node:crypto'
import type { Connection, Result, Statement } from './connection'
import { householdLength } from './reader'

/** Readers' counts of a post. */
export interface Counts {
  views: number
  likes: number
}

/** One reader, on one day, of one post. */
export interface Reading {
  /** `2026-11-25` */
  day: string
  /** Key of the post, and its former keys: their counts are summed. */
  keys: readonly [string, ...string[]]
  /** Hash, see `buildReader`. */
  reader: string
}

export interface Answer extends Counts {
  /** Whether this reader liked the post today. */
  liked: boolean
  /** Whether this request changed the counts. */
  changed: boolean
}

/**
 * How many readers with one address count for a post on one day. A household, a lab or a mobile network shares an
 * address, and the browser's name tells its readers apart; a program can invent names without end.
 */
const mostOfAddress = 5

const hasRoom = `(SELECT count(*) FROM seen WHERE day = ? AND kind = ? AND post = ? AND substr(reader, 1, ${householdLength}) = substr(?, 1, ${householdLength})) < ${mostOfAddress}`
const isSeen = 'EXISTS (SELECT 1 FROM seen WHERE day = ? AND kind = ? AND post = ? AND reader = ?)'

/** The salt of a day, shared by all servers. The first request of a day deletes the salts and hashes of other days. */
export async function getSalt(client: Connection, day: string): Promise<string> {
  const known = await client.execute({ sql: 'SELECT salt FROM salts WHERE day = ?', args: [day] })
  if (known.rows[0]) return String(known.rows[0].salt)
  const results = await client.batch(
    [
      { sql: 'DELETE FROM salts WHERE day <> ?', args: [day] },
      { sql: 'DELETE FROM seen WHERE day <> ?', args: [day] },
      { sql: 'INSERT OR IGNORE INTO salts (day, salt) VALUES (?, ?)', args: [day, randomBytes(32).toString('base64')] },
      { sql: 'SELECT salt FROM salts WHERE day = ?', args: [day] },
    ],
    'write',
  )
  return String(results.at(-1)?.rows[0]?.salt)
}

/** Counts a view, once per reader and day. Written when it resolves. */
export async function addView(client: Connection, { day, keys, reader }: Reading): Promise<Answer> {
  const seen = [day, 'view', keys[0], reader]
  return change(client, { day, keys, reader }, [
    {
      sql: `INSERT INTO counts (post, views) SELECT ?, 1 WHERE NOT ${isSeen} AND ${hasRoom} ON CONFLICT (post) DO UPDATE SET views = views + 1`,
      args: [keys[0], ...seen, ...seen],
    },
    remember(seen),
  ])
}

/** Counts a like, once per reader and day, or takes back one of the same day. */
export async function setLike(client: Connection, { day, keys, reader }: Reading, liked: boolean): Promise<Answer> {
  const seen = [day, 'like', keys[0], reader]
  const statements = liked
    ? [
        {
          sql: `INSERT INTO counts (post, likes) SELECT ?, 1 WHERE NOT ${isSeen} AND ${hasRoom} ON CONFLICT (post) DO UPDATE SET likes = likes + 1`,
          args: [keys[0], ...seen, ...seen],
        },
        remember(seen),
      ]
    : [
        {
          sql: `UPDATE counts SET likes = likes - 1 WHERE post = ? AND likes > 0 AND ${isSeen}`,
          args: [keys[0], ...seen],
        },
        { sql: 'DELETE FROM seen WHERE day = ? AND kind = ? AND post = ? AND reader = ?', args: seen },
      ]
  return change(client, { day, keys, reader }, statements)
}

/** Only readers who count: another could take back a like that was not counted. */
const remember = (seen: string[]): Statement => ({
  sql: `INSERT OR IGNORE INTO seen (day, kind, post, reader) SELECT ?, ?, ?, ? WHERE ${hasRoom}`,
  args: [...seen, ...seen],
})

async function change(client: Connection, reading: Reading, statements: Statement[]): Promise<Answer> {
  const results = await client.batch([...statements, ...buildQuestions(reading)], 'write')
  return readAnswer(results.slice(-2), (results[0]?.rowsAffected ?? 0) > 0)
}

/** The counts of a post, without counting. */
export async function readPost(client: Connection, reading: Reading): Promise<Answer> {
  const results = await client.batch(buildQuestions(reading), 'read')
  return readAnswer(results, false)
}

function buildQuestions({ day, keys, reader }: Reading): Statement[] {
  return [
    {
      sql: `SELECT total(views) AS views, total(likes) AS likes FROM counts WHERE post IN (${keys.map(() => '?')})`,
      args: [...keys],
    },
    { sql: `SELECT ${isSeen} AS liked`, args: [day, 'like', keys[0], reader] },
  ]
}

function readAnswer(results: readonly Result[], changed: boolean): Answer {
  const [sums, own] = results.map(({ rows }) => rows[0])
  return { views: Number(sums?.views), likes: Number(sums?.likes), liked: Number(own?.liked) === 1, changed }
}

/** All counts, by key. */
export async function readAll(client: Connection): Promise<Map<string, Counts>> {
  const { rows } = await client.execute('SELECT post, views, likes FROM counts ORDER BY post')
  return new Map(rows.map(({ post, views, likes }) => [String(post), { views: Number(views), likes: Number(likes) }]))
}

/** Replaces the counts of these posts. */
export async function writeAll(client: Connection, counts: ReadonlyMap<string, Counts>): Promise<void> {
  const statements = [...counts].map(([post, { views, likes }]) => ({
    sql: 'INSERT INTO counts (post, views, likes) VALUES (?, ?, ?) ON CONFLICT (post) DO UPDATE SET views = excluded.views, likes = excluded.likes',
    args: [post, views, likes],
  }))
  if (statements.length > 0) await client.batch(statements, 'write')
}

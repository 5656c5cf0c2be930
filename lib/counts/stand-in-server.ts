import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'libsql'

/**
 * The part of a Hrana statement that the counts use.
 * @see https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md
 */
interface Stmt {
  sql?: string | null
  sql_id?: number
  args?: { type: string; value?: string | number }[]
}
type Condition = { type: 'ok'; step: number } | { type: 'not'; cond: Condition } | { type: string }
interface Step {
  stmt: Stmt
  condition?: Condition | null
}
type Question =
  | { type: 'execute'; stmt: Stmt }
  | { type: 'batch'; batch: { steps: Step[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close' }

export interface StandIn {
  url: string
  /** How to respond: normally, with 500, or never. */
  mode: 'well' | 'broken' | 'silent'
  /** `Authorization` headers received. */
  tokens: Set<string | undefined>
  close: () => void
}

/** A libSQL server for tests: Hrana over HTTP in JSON, with an in-memory database. */
export async function startStandIn(): Promise<StandIn> {
  const database = new Database(':memory:')
  const server = createServer(async (request, response) => {
    standIn.tokens.add(request.headers.authorization)
    if (standIn.mode === 'silent') return
    if (standIn.mode === 'broken') return void response.writeHead(500).end('{"message":"broken"}')
    if (request.method === 'GET') return void response.writeHead(request.url === '/v3' ? 200 : 404).end()
    const { requests } = JSON.parse(await readAll(request)) as { requests: Question[] }
    const texts = new Map<number, string>()
    const results = requests.map((question) => ({ type: 'ok', response: answer(database, question, texts) }))
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ baton: null, base_url: null, results }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mode: 'well',
    tokens: new Set(),
    close: () => {
      server.closeAllConnections()
      server.close()
      database.close()
    },
  }
  return standIn
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function answer(database: Database.Database, question: Question, texts: Map<number, string>): object {
  if (question.type === 'store_sql') texts.set(question.sql_id, question.sql)
  if (question.type === 'execute') return { type: 'execute', result: execute(database, question.stmt, texts) }
  if (question.type !== 'batch') return { type: question.type }
  const done: boolean[] = []
  const results = question.batch.steps.map(({ stmt, condition }, index) => {
    done[index] = !condition || holds(condition, done)
    return done[index] ? execute(database, stmt, texts) : null
  })
  return { type: 'batch', result: { step_results: results, step_errors: results.map(() => null) } }
}

function holds(condition: Condition, done: readonly boolean[]): boolean {
  if ('step' in condition) return done[condition.step] ?? false
  return 'cond' in condition ? !holds(condition.cond, done) : true
}

function execute(database: Database.Database, { sql, sql_id, args = [] }: Stmt, texts: Map<number, string>): object {
  const statement = database.prepare(sql ?? texts.get(sql_id ?? -1) ?? '')
  const values = args.map(({ type, value }) => (type === 'integer' ? Number(value) : (value ?? null)))
  if (!statement.reader) {
    const { changes } = statement.run(...values)
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: null }
  }
  const rows = statement.raw().all(...values) as unknown[][]
  const cols = statement.columns().map(({ name }) => ({ name, decltype: null }))
  return { cols, rows: rows.map((row) => row.map(encode)), affected_row_count: 0, last_insert_rowid: null }
}

function encode(value: unknown): object {
  if (value === null) return { type: 'null' }
  if (typeof value === 'number')
    return Number.isInteger(value) ? { type: 'integer', value: String(value) } : { type: 'float', value }
  return { type: 'text', value: String(value) }
}

import Database from 'libsql'

export interface Statement {
  sql: string
  args: (string | number)[]
}

export interface Result {
  rows: Record<string, unknown>[]
  rowsAffected: number
}

/** The database interface that the counts need; the client of `@libsql/client` for servers satisfies it. */
export interface Connection {
  execute: (statement: Statement | string) => Promise<Result>
  /** Runs the statements in one transaction. */
  batch: (statements: (Statement | string)[], mode: 'write' | 'read') => Promise<Result[]>
  close: () => void
}

/**
 * Opens a database file. `@libsql/client` can, too, but there a transaction that could not begin because of another
 * writer leaves its connection in an old snapshot, and the connection fails ever after with SQLITE_BUSY_SNAPSHOT
 * (0.18.0). Here prepared statements are reused, and running one again resets it first.
 * @param timeout milliseconds that SQLite waits for other writers, blocking the process
 */
export function connectFile(file: string, timeout: number): Connection {
  const database = new Database(file, { timeout })
  const kept = new Map<string, Database.Statement>()
  function run(statement: Statement | string): Result {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const prepared = kept.get(sql) ?? database.prepare(sql)
    kept.set(sql, prepared)
    if (prepared.reader) return { rows: prepared.all(...args) as Result['rows'], rowsAffected: 0 }
    return { rows: [], rowsAffected: prepared.run(...args).changes }
  }
  function runAll(statements: (Statement | string)[], mode: 'write' | 'read'): Result[] {
    run(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN')
    try {
      const results = statements.map(run)
      run('COMMIT')
      return results
    } catch (error) {
      if (database.inTransaction) run('ROLLBACK')
      throw error
    }
  }
  return {
    execute: async (statement) => run(statement),
    batch: async (statements, mode) => runAll(statements, mode),
    close: () => database.close(),
  }
}

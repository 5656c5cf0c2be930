import Database from 'libsql'

export interface Statement {
  sql: string
  args: (string | number)[]
}

export interface Result {
  rows: Record<string, unknown>[]
  rowsAffected: number
}

/** What the counts need of a database; the client of `@libsql/client` for servers is one. */
export interface Connection {
  execute: (statement: Statement | string) => Promise<Result>
  /** All or nothing. */
  batch: (statements: (Statement | string)[], mode: 'write' | 'read') => Promise<Result[]>
  close: () => void
}

/**
 * A database in a file. `@libsql/client` opens files, too, but a transaction that could not begin because of another
 * writer leaves its connection in an old snapshot there, and it fails ever after with SQLITE_BUSY_SNAPSHOT (0.18.0);
 * a statement that is kept and run again is reset first.
 * @param timeout milliseconds that SQLite waits for other writers, with the whole process
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

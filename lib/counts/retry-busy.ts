/** @example isBusy(error) // => true for SQLITE_BUSY: another process writes now */
function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: string }).code))
}

/**
 * Retries while another process writes, without blocking: SQLite's own busy timeout would stop the whole server,
 * because the embedded engine is synchronous.
 * @param patience how long to retry, milliseconds
 * @throws the error of the last try
 */
export async function retryBusy<Result>(work: () => Promise<Result>, patience: number): Promise<Result> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8))
    }
  }
}

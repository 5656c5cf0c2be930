import { existsSync } from 'node:fs'
import { secrets, site } from '@/site.config'
import { findFile, openDatabase } from './open-database'
import { type Counts, readAll } from './store'

/** Readers' counts by post; empty when nothing is counted. A database that does not answer is reported on stderr. */
export async function readCounts(): Promise<Map<string, Counts>> {
  const { url } = site.counts
  const file = findFile(url ?? '')
  if (!url || (file !== undefined && !existsSync(file))) return new Map()
  try {
    const client = await openDatabase({ url, token: secrets.counts, limit: 5000, patience: 5000 })
    const counts = await readAll(client)
    client.close()
    return counts
  } catch (error) {
    console.error(`Counts of readers are omitted: ${(error as Error).message}`)
    return new Map()
  }
}

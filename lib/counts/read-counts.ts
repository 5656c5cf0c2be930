import { existsSync } from 'node:fs'
import { secrets, site } from '@/site.config'
import { findFile, openDatabase } from './open-database'
import { type Counts, readAll } from './store'

/** Readers' counts by post, or none where nothing is counted yet. A database that does not answer is said to be so. */
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
    console.error(`Counts of readers are left out: ${(error as Error).message}`)
    return new Map()
  }
}

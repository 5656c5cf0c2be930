import { readFileSync, writeFileSync } from 'node:fs'
import { formatDump, parseDump } from '@/lib/counts/dump'
import { openDatabase } from '@/lib/counts/open-database'
import { readAll, writeAll } from '@/lib/counts/store'
import { say } from '@/lib/i18n/authors'
import { secrets, site } from '@/site.config'

export interface CountsOptions {
  url?: string
}

/** Timeouts in milliseconds, longer than the server's. */
const waits = { limit: 30_000, patience: 10_000 }

/** @throws Error when nothing is counted, or the database cannot be opened */
function open({ url = site.counts.url }: CountsOptions) {
  if (!url) throw new Error(say.operations.noCounts)
  return openDatabase({ url, token: secrets.counts, ...waits })
}

/** `blog counts export`: one line of JSON for each post; the server may keep running. */
export async function exportCounts(file: string | undefined, options: CountsOptions): Promise<void> {
  const client = await open(options)
  const counts = await readAll(client)
  client.close()
  if (!file) return void process.stdout.write(formatDump(counts))
  writeFileSync(file, formatDump(counts))
  console.log(say.operations.countsWritten(counts.size, file))
}

/** `blog counts import`: replaces the counts of the posts in the file. */
export async function importCounts(file: string, options: CountsOptions): Promise<void> {
  const counts = parseDump(readFileSync(file, 'utf8'))
  const client = await open(options)
  await writeAll(client, counts)
  client.close()
  console.log(say.operations.countsRead(counts.size, file))
}

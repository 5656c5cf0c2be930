import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listGone } from '@/lib/checks/external-links'
import { buildStats } from '@/lib/content/stats'
import { readCounts } from '@/lib/counts/read-counts'
import { writeWhole } from '@/lib/files/write-whole'
import { getWrittenBody } from '@/lib/markdown'
import type { Language } from '@/site.config'
import { listWritten } from './list-written'
import { writeStatsPage } from './stats-page'

const folder = '.generated/stats'

/** The page of figures, as it is now. @param root the content */
export async function compileStats(lang: Language, root = 'content') {
  const text = writeStatsPage(buildStats(listWritten(root, await readCounts())), listGone())
  const file = path.join(folder, 'stats.md')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text)
  return getWrittenBody({ file: 'stats.md', lang }, new Map(), folder)
}

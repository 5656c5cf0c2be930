import { writeFileSync } from 'node:fs'
import { readSource } from '@/lib/checks/source-file'
import { listContentFiles } from '@/lib/content/list-files'
import { countProse } from '@/lib/content/measure'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { buildStats, formatStats, type Stats, type WrittenPost } from '@/lib/content/stats'
import { readCounts } from '@/lib/counts/read-counts'
import type { Counts } from '@/lib/counts/store'
import { drawChart } from '@/lib/markdown/drawings/chart-plot'
import { formatIso, parseWrittenDate } from '@/lib/text/dates'
import { site } from '@/site.config'

export interface StatsOptions {
  json?: boolean
  plot?: string
}

/** `blog stats`: prints what was written by month, and posts that should be updated. */
export async function printStats(root: string, { json, plot }: StatsOptions): Promise<void> {
  const stats = buildStats(listPosts(root, await readCounts()))
  console.log(json ? JSON.stringify(stats, null, 2) : formatStats(stats))
  if (!plot) return
  writeFileSync(plot, drawMonths(stats))
  if (!json) console.log(`Posts by month: ${plot}`)
}

/** Readable posts; `blog check` reports the others. */
function listPosts(root: string, counts: ReadonlyMap<string, Counts>): WrittenPost[] {
  return listContentFiles(root)
    .filter((file) => file.startsWith('posts/'))
    .flatMap((file) => readPost(root, file, counts) ?? [])
}

function readPost(root: string, file: string, counts: ReadonlyMap<string, Counts>): WrittenPost | undefined {
  const { map, text } = readSource(root, file)
  const fields = map?.toJSON() as Record<string, unknown> | undefined
  const date = parseWrittenDate(String(fields?.date ?? ''), site.timeZone)
  if (!fields || !date) return undefined
  const updated = parseWrittenDate(String(fields.updated ?? ''), site.timeZone)
  const state = stateOf(fields, date)
  return {
    title: String(fields.title ?? ''),
    file,
    lang: findLanguage(file, fields.lang),
    date: dayOf(date),
    ...(state === 'scheduled' ? { scheduledFor: formatIso(date, site.timeZone) } : {}),
    ...(updated ? { updated: dayOf(updated) } : {}),
    tags: Array.isArray(fields.tags) ? fields.tags.map(String) : [],
    ...(fields.series ? { series: String(fields.series) } : {}),
    state,
    ...counts.get(String(fields.translationOf ?? parseContentPath(file).slug)),
    ...countProse(text),
  }
}

function stateOf({ draft, unlisted }: Record<string, unknown>, date: Date): WrittenPost['state'] {
  if (draft) return 'draft'
  if (date > new Date()) return 'scheduled'
  return unlisted ? 'unlisted' : 'public'
}

const dayOf = (date: Date) => formatIso(date, site.timeZone).slice(0, 10)

const colours = {
  light: '--fig-ink:#23201b;--fig-muted:#665f55;--fig-accent:#b1451f;color:#23201b',
  dark: '--fig-ink:#e7e3db;--fig-muted:#a8a297;--fig-accent:#e9976c;color:#e7e3db',
}

/** A bar chart of the last two years, for light and dark backgrounds. */
function drawMonths({ months }: Stats): string {
  const rows = months.slice(-24).map(({ month, posts }) => ({ month, posts }))
  const svg = drawChart(rows, { type: 'bar', x: 'month', y: 'posts' }, 640)
  const style = `<style>svg{${colours.light};font-family:sans-serif}@media(prefers-color-scheme:dark){svg{${colours.dark}}}</style>`
  return svg.replace(
    /<svg[^>]*>/,
    (tag) => `${/xmlns=/.test(tag) ? tag : tag.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')}${style}`,
  )
}

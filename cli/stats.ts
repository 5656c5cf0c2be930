import { writeFileSync } from 'node:fs'
import { buildStats, formatStats, type Stats } from '@/lib/content/stats'
import { readCounts } from '@/lib/counts/read-counts'
import { say } from '@/lib/i18n/authors'
import { drawChart } from '@/lib/markdown/drawings/chart-plot'
import { listWritten } from '@/lib/writing/list-written'

export interface StatsOptions {
  json?: boolean
  plot?: string
}

/** `blog stats`: prints what was written by month, and posts that should be updated. */
export async function printStats(root: string, { json, plot }: StatsOptions): Promise<void> {
  const stats = buildStats(listWritten(root, await readCounts()))
  console.log(json ? JSON.stringify(stats, null, 2) : formatStats(stats))
  if (!plot) return
  writeFileSync(plot, drawMonths(stats))
  if (!json) console.log(say.operations.plotted(plot))
}

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

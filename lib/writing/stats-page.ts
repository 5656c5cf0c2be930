import { routes } from '@/lib/addresses/routes'
import type { listGone } from '@/lib/checks/external-links'
import { parseContentPath } from '@/lib/content/path'
import type { Stats } from '@/lib/content/stats'
import { say } from '@/lib/i18n/authors'
import { formatIso } from '@/lib/text/dates'
import { formatTable } from '@/lib/text/format-table'
import { type Language, site } from '@/site.config'

type Bar = [name: string, count: number]

/** Months of a chart. */
const shown = 24

/**
 * The figures of the blog as Markdown, with charts: the compiler draws it as it draws a post.
 * @param gone links to other sites that led nowhere
 */
export function writeStatsPage(stats: Stats, gone: ReturnType<typeof listGone>): string {
  const texts = say.stats
  const byMonth = (title: string, of: 'posts' | 'syllables' | 'words') => {
    const rows = stats.months.slice(-shown).map((one): Bar => [one.month, one[of]])
    return rows.some(([, count]) => count > 0) ? [`## ${title}`, drawBars(title, [texts.month, texts[of]], rows)] : []
  }
  const parts = [
    texts.states(stats.states),
    ...byMonth(texts.postsByMonth, 'posts'),
    ...byMonth(texts.syllablesByMonth, 'syllables'),
    ...byMonth(texts.wordsByMonth, 'words'),
    `## ${texts.reads}`,
    ...(stats.mostRead.length > 0
      ? [drawBars(texts.reads, [texts.post, texts.reads], listReads(stats))]
      : [texts.noReads]),
    `## ${texts.searches}`,
    texts.noSearches,
    `## ${texts.broken}`,
    gone.length > 0 ? tableOfGone(gone) : texts.noBroken,
    `## ${texts.untouched}`,
    formatTable({
      columns: [texts.post, texts.since],
      rows: stats.untouched.map(({ title, file, lang, since }) => [linkTo(title, file, lang), since]),
    }),
  ]
  return `${parts.join('\n\n')}\n`
}

function listReads({ mostRead }: Stats): Bar[] {
  return mostRead.map(({ title, views }) => [title, views])
}

/** A chart as the fence of a post. @param columns what the bars are, and what they count */
function drawBars(title: string, columns: readonly [string, string], bars: readonly Bar[]): string {
  const lines = [columns, ...bars].map((cells) =>
    cells.map((cell) => JSON.stringify(String(cell).replace(/["`\\]/g, "'"))).join(),
  )
  const [x, y] = columns
  return `\`\`\`chart type="bar" x="${x}" y="${y}" alt="${say.stats.chart(title)}"\n${lines.join('\n')}\n\`\`\``
}

function tableOfGone(gone: ReturnType<typeof listGone>): string {
  const { address, answered, answer, asked } = say.stats
  return formatTable({
    columns: [address, answered, asked],
    rows: gone.map(({ url, status, at }) => [
      `\`${url.replaceAll('`', '%60')}\``,
      answer(status),
      formatIso(new Date(at), site.timeZone).slice(0, 10),
    ]),
  })
}

function linkTo(title: string, file: string, lang: string): string {
  return `[${literal(title)}](${routes.post(lang as Language, parseContentPath(file).slug)})`
}

/** A text as it is, whatever Markdown would make of it. */
const literal = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)

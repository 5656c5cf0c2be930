import { routes } from '@/lib/addresses/routes'
import type { listGone } from '@/lib/checks/external-links'
import { parseContentPath } from '@/lib/content/path'
import type { Stats } from '@/lib/content/stats'
import { say } from '@/lib/i18n/authors'
import { formatIso } from '@/lib/text/dates'
import { formatTable } from '@/lib/text/format-table'
import { type Language, site } from '@/site.config'

/** Months of a chart. */
const shown = 24

/**
 * The figures of the blog as Markdown, with charts: the compiler draws it as it draws a post.
 * @param gone links to other sites that led nowhere
 */
export function writeStatsPage(stats: Stats, gone: ReturnType<typeof listGone>): string {
  const texts = say.stats
  const byMonth = (title: string, of: 'posts' | 'syllables' | 'words') =>
    drawBars(
      title,
      stats.months.slice(-shown).map((one) => [one.month, one[of]]),
    )
  const parts = [
    texts.states(stats.states),
    ...byMonth(texts.postsByMonth, 'posts'),
    ...byMonth(texts.syllablesByMonth, 'syllables'),
    ...byMonth(texts.wordsByMonth, 'words'),
    `## ${texts.reads}`,
    ...(stats.mostRead.length > 0 ? drawRows(texts.reads, readsOf(stats)) : [texts.noReads]),
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

function readsOf({ mostRead }: Stats): [string, number][] {
  return mostRead.map(({ title, views }) => [title, views])
}

/** A heading and a chart; nothing when all is nought. */
function drawBars(title: string, rows: readonly [string, number][]): string[] {
  return rows.some(([, count]) => count > 0) ? [`## ${title}`, ...drawRows(title, rows)] : []
}

function drawRows(title: string, rows: readonly [string, number][]): string[] {
  const lines = rows.map(([name, count]) => `"${name.replaceAll('"', '""').replaceAll('`', "'")}",${count}`)
  const fence = '```'
  return [
    `${fence}chart type="bar" x="name" y="count" alt="${say.stats.chart(title)}"\nname,count\n${lines.join('\n')}\n${fence}`,
  ]
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

import { say } from '@/lib/i18n/authors'
import { formatTable, type Table } from '@/lib/text/format-table'

/** What the statistics need of a post. */
export interface WrittenPost {
  title: string
  /** Path below `content/`. */
  file: string
  lang: string
  /** Day of publication in the time zone of the site, `2026-09-20`. */
  date: string
  /** When a scheduled post is published, ISO 8601. */
  scheduledFor?: string
  /** Day of the last announced change. */
  updated?: string
  tags: string[]
  series?: string
  state: 'public' | 'scheduled' | 'draft' | 'unlisted'
  syllables: number
  words: number
  /** Sum over all languages of the post, where visits are counted. */
  views?: number
  likes?: number
}

export interface Stats {
  states: Record<WrittenPost['state'], number>
  /** When the next scheduled post is published, ISO 8601; missing if none is scheduled. */
  next?: string
  languages: Record<string, { posts: number; syllables: number; words: number }>
  /** Public posts per month, from the first to the last, including months without posts. */
  months: { month: string; posts: number; syllables: number; words: number }[]
  tags: { tag: string; posts: number; latest: string }[]
  series: { series: string; parts: number; latest: string }[]
  /** Public posts unchanged for the longest time, oldest first. */
  untouched: { title: string; file: string; lang: string; since: string }[]
  mostRead: { title: string; file: string; views: number; likes: number }[]
}

const shown = 10

/** Statistics of a blog; drafts and scheduled posts count in `states` only. */
export function buildStats(posts: readonly WrittenPost[]): Stats {
  const open = posts.filter(({ state }) => state === 'public' || state === 'unlisted')
  const states = { public: 0, scheduled: 0, draft: 0, unlisted: 0 }
  for (const { state } of posts) states[state] += 1
  const languages: Stats['languages'] = {}
  for (const { lang, syllables, words } of open) {
    const sum = languages[lang] ?? { posts: 0, syllables: 0, words: 0 }
    languages[lang] = { posts: sum.posts + 1, syllables: sum.syllables + syllables, words: sum.words + words }
  }
  const touched = open
    .map(({ title, file, lang, date, updated }) => ({ title, file, lang, since: updated ?? date }))
    .sort((a, b) => (a.since < b.since ? -1 : 1))
  const [next] = posts.flatMap(({ scheduledFor }) => scheduledFor ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    states,
    ...(next ? { next } : {}),
    languages,
    months: countMonths(open),
    tags: group(open, ({ tags }) => tags).map(({ name, posts, latest }) => ({ tag: name, posts, latest })),
    series: group(open, ({ series }) => (series ? [series] : [])).map(({ name, posts, latest }) => ({
      series: name,
      parts: posts,
      latest,
    })),
    untouched: touched.slice(0, shown),
    mostRead: open
      .flatMap(({ title, file, views, likes = 0 }) => (views ? { title, file, views, likes } : []))
      .sort((a, b) => b.views - a.views)
      .slice(0, shown),
  }
}

function group(posts: readonly WrittenPost[], namesOf: (post: WrittenPost) => string[]) {
  const groups = new Map<string, { name: string; posts: number; latest: string }>()
  for (const post of posts) {
    for (const name of namesOf(post)) {
      const known = groups.get(name)
      const latest = known && known.latest > post.date ? known.latest : post.date
      groups.set(name, { name, posts: (known?.posts ?? 0) + 1, latest })
    }
  }
  return [...groups.values()].sort((a, b) => b.posts - a.posts || a.name.localeCompare(b.name))
}

type Counted = Pick<WrittenPost, 'date' | 'syllables' | 'words'>

/** Posts and what was written in them, month by month, from the first to the last; months without a post are there, too. */
export function countMonths(posts: readonly Counted[]): Stats['months'] {
  const days = posts.map(({ date }) => date).sort()
  const [first, last] = [days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]
  if (!first || !last) return []
  const counted: Stats['months'] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    const own = posts.filter(({ date }) => date.startsWith(month))
    const sum = (of: 'syllables' | 'words') => own.reduce((all, post) => all + post[of], 0)
    counted.push({ month, posts: own.length, syllables: sum('syllables'), words: sum('words') })
  }
  return counted
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** Formats the statistics for a terminal, in Markdown. */
export function formatStats({ states, next, languages, months, tags, series, untouched, mostRead }: Stats): string {
  const { statsTable: table } = say
  const { public: open, ...others } = states
  const rest = Object.entries(others).flatMap(([state, count]) =>
    count > 0 ? table.count(count, state as keyof typeof others) : [],
  )
  const parts: [string, Table][] = [
    [
      table.languages,
      {
        columns: [table.language, table.posts, table.syllables, table.words],
        rows: Object.entries(languages).map(([lang, sum]) => [lang, sum.posts, sum.syllables, sum.words]),
      },
    ],
    [
      table.months,
      {
        columns: [table.month, table.posts, ''],
        rows: months.map(({ month, posts }) => [month, posts, '█'.repeat(posts)]),
      },
    ],
    [
      table.tags,
      { columns: [table.tag, table.posts, table.latest], rows: tags.map((tag) => [tag.tag, tag.posts, tag.latest]) },
    ],
    [
      table.series,
      {
        columns: [table.series, table.parts, table.latest],
        rows: series.map((one) => [one.series, one.parts, one.latest]),
      },
    ],
    [
      table.untouched,
      {
        columns: [table.post, table.since, table.file],
        rows: untouched.map(({ title, since, file }) => [title, since, file]),
      },
    ],
    [
      table.mostRead,
      {
        columns: [table.post, table.views, table.likes],
        rows: mostRead.map(({ title, views, likes }) => [title, views, likes]),
      },
    ],
  ]
  const tables = parts.flatMap(([heading, rows]) =>
    rows.rows.length > 0 ? `## ${heading}\n\n${formatTable(rows)}` : [],
  )
  const counts = [table.count(open, 'public'), ...rest].join(', ')
  return [`${counts}${next ? table.next(next) : ''}\n`, ...tables].join('\n')
}

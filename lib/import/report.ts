import { say } from '@/lib/i18n/authors'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'
import type { ImportedPost } from './import-site'
import type { Note } from './source-post'
import { addTallies, measures, type Tally } from './tally'
import { tellNote } from './tell-note'

const { moving } = say

/** One kind of change, in all posts. */
export interface NoteClass extends Note {
  /** How often, and in how many posts. */
  times: number
  posts: number
}

export interface Report {
  totals: Tally
  classes: NoteClass[]
  /** Whether nothing that was counted or noticed is lost, alternative texts apart, and the check has no error. */
  isWhole: boolean
}

/** Sums up an import: totals, and kinds of changes with the most frequent losses first. */
export function summarize(posts: readonly ImportedPost[], problems: readonly Problem[]): Report {
  const totals = addTallies(posts.map(({ tally }) => tally))
  const classes = new Map<string, NoteClass & { last?: ImportedPost }>()
  for (const post of posts) {
    for (const note of post.notes) {
      const key = `${note.kind} ${note.message}`
      const known = classes.get(key) ?? { ...note, times: 0, posts: 0 }
      known.times += 1
      if (known.last !== post) known.posts += 1
      classes.set(key, { ...known, last: post })
    }
  }
  const listed = [...classes.values()].map(({ last: _, ...one }) => one)
  const isShort = measures.some(
    (one) => one !== 'alternative texts' && totals[one] && totals[one].there < totals[one].of,
  )
  const hasError = problems.some(({ severity }) => severity === 'error')
  return {
    totals,
    classes: listed.sort((a, b) => b.kind.localeCompare(a.kind) || b.times - a.times),
    isWhole:
      !isShort &&
      !hasError &&
      listed.every(({ kind }) => kind !== 'lost') &&
      posts.every(({ status }) => status !== 'failed'),
  }
}

/** Report of an import: totals, then kinds of changes with one example each, then posts. */
export function formatReport(
  posts: ImportedPost[],
  problems: Problem[],
  { written, from }: { written: boolean; from: string },
): { text: string; markdown: string } {
  const { totals, classes, isWhole } = summarize(posts, problems)
  const count = (status: ImportedPost['status']) => posts.filter((post) => post.status === status).length
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const rows = measures.flatMap((measure) => {
    const total = totals[measure]
    return total
      ? [
          `${total.there < total.of ? '✗' : ' '} ${moving.row(total.there, total.of, (total.of === 1 ? moving.single : moving.measures)[measure])}`,
        ]
      : []
  })
  const made = { fresh: count('new'), there: count('there'), failed: count('failed'), written }
  const summary = [
    moving.read(posts.length - count('page'), from, made),
    moving.checked(errors, problems.length - errors),
    ...(written ? [] : [moving.rehearsal]),
    isWhole ? moving.whole : moving.incomplete,
  ]
  const kinds = classes.map(
    ({ kind, message, about, times, posts: of }) =>
      `${moving.signs[kind]}  ${moving.kind(tellNote(message), times, of, about)}`,
  )
  const blocks = posts.filter(({ notes, status }) => notes.length > 0 || status === 'failed').map(formatPost)
  const found = joinProblems(problems)
  const list = (title: string, lines: string[]) => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [])
  return {
    text: [...rows, '', ...kinds, '', ...blocks, '', ...found, '', ...summary].join('\n'),
    markdown: [
      `# ${moving.title}`,
      '',
      ...rows.map((row) => `- ${row.trim()}`),
      '',
      ...summary,
      '',
      ...list(
        moving.kinds,
        kinds.map((line) => `- ${line}`),
      ),
      ...list(moving.posts, blocks),
      ...list(moving.check, found),
    ].join('\n'),
  }
}

/** At most this many examples stand behind a message of a post. */
const shown = 3

const heads = { there: moving.there, failed: moving.failed, page: moving.failed }

function formatPost({ from, slug, title, status, notes }: ImportedPost): string {
  const head = status === 'new' ? `${from} → posts/${slug}` : `${from}: ${heads[status]}`
  const about = title ? [`  ${title}`] : []
  return [head, ...about, ...joinSame(notes).map((line) => `  ${line}`)].join('\n')
}

/** One line for each message, with its examples. */
function joinSame(notes: readonly Note[]): string[] {
  const kinds = new Map<string, string[]>()
  for (const { kind, message, about } of notes) {
    const key = `${moving.signs[kind]}  ${tellNote(message)}`
    kinds.set(key, [...(kinds.get(key) ?? []), about ?? ''])
  }
  return [...kinds].map(([line, abouts]) => {
    const examples = [...new Set(abouts.filter(Boolean))]
    const more = abouts.length - Math.min(examples.length, shown)
    if (examples.length === 0) return `${line}${abouts.length > 1 ? moving.times(abouts.length) : ''}`
    return `${line}: ${examples.slice(0, shown).join(', ')}${more > 0 ? moving.more(more) : ''}`
  })
}

/** Problems of the check: errors one by one, a warning once with its number. */
function joinProblems(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = new Map<string, Problem[]>()
  for (const problem of problems.filter(({ severity }) => severity !== 'error')) {
    const kind = problem.remedy.replace(/[“"[(`].*$/s, '') || problem.message
    warnings.set(kind, [...(warnings.get(kind) ?? []), problem])
  }
  return [
    ...errors.map(formatProblem),
    ...[...warnings.values()].map(
      (all) => `${formatProblem(all[0]!)}${all.length > 1 ? `\n${moving.moreLike(all.length - 1)}` : ''}`,
    ),
  ]
}

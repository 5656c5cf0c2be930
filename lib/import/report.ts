import { formatProblem, type Problem } from '@/lib/text/problems'
import type { ImportedPost } from './import-site'

const states = { new: 'new', there: 'is there already, left as it is', failed: 'NOT IMPORTED' }

/** Report of an import: what was converted, and what was not and why, by post. */
export function formatReport(
  posts: ImportedPost[],
  problems: Problem[],
  written: boolean,
): { text: string; markdown: string } {
  const count = (status: ImportedPost['status']) => posts.filter((post) => post.status === status).length
  const lost = posts.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'lost').length
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const summary = [
    `${posts.length} posts read: ${count('new')} ${written ? 'written' : 'to write'}, ${count('there')} there already, ${count('failed')} failed.`,
    `${lost} things lost, ${errors} errors and ${problems.length - errors} warnings of the check.`,
    ...(written ? [] : ['Nothing was written: this was the rehearsal. Add --write when the report pleases you.']),
  ]
  const blocks = posts.filter(({ notes, status }) => notes.length > 0 || status !== 'there').map(formatPost)
  const found = problems.map(formatProblem)
  return {
    text: [...blocks, ...found, '', ...summary].join('\n'),
    markdown: [
      '# Import',
      '',
      ...summary,
      '',
      ...blocks,
      ...(found.length > 0 ? ['## Check', '', ...found] : []),
      '',
    ].join('\n'),
  }
}

function formatPost({ from, slug, title, status, notes }: ImportedPost): string {
  const head = status === 'new' ? `${from} → posts/${slug}` : `${from}: ${states[status]}`
  return [
    head,
    `  ${title}`,
    ...joinSame(notes).map(([kind, message]) => `  ${kind === 'lost' ? '✗ lost' : '· changed'}  ${message}`),
  ].join('\n')
}

/** Merges equal notes, with their number. */
function joinSame(notes: ImportedPost['notes']): [kind: string, message: string][] {
  const counts = new Map<string, { kind: string; message: string; times: number }>()
  for (const { kind, message } of notes) {
    const known = counts.get(kind + message)
    if (known) known.times += 1
    else counts.set(kind + message, { kind, message, times: 1 })
  }
  return [...counts.values()].map(({ kind, message, times }) => [
    kind,
    times > 1 ? `${message} (${times} times)` : message,
  ])
}

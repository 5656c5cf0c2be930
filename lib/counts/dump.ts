import { parseObject } from '@/lib/api/read-body'
import type { Counts } from './store'

/** @example formatDump(new Map([['lora', { views: 3, likes: 1 }]])) // => '{"post":"lora","views":3,"likes":1}\n' */
export function formatDump(counts: ReadonlyMap<string, Counts>): string {
  return [...counts].map(([post, { views, likes }]) => `${JSON.stringify({ post, views, likes })}\n`).join('')
}

/**
 * Parses the output of `formatDump`.
 * @throws Error listing every invalid line
 */
export function parseDump(text: string): Map<string, Counts> {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const rows = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ row: parseRow(line), line, number }))
  const wrong = rows.filter(({ row }) => row === undefined)
  if (wrong.length > 0) {
    const list = wrong.map(({ number, line }) => `  line ${number}: ${line.slice(0, 80)}`).join('\n')
    throw new Error(`not counts, write {"post":"lora","views":3,"likes":1}:\n${list}`)
  }
  return new Map(rows.flatMap(({ row }) => (row ? [row] : [])))
}

function parseRow(line: string): [string, Counts] | undefined {
  const { post, views, likes } = parseObject(line) ?? {}
  const isRow = typeof post === 'string' && post !== '' && isCount(views) && isCount(likes)
  return isRow ? [post, { views: views as number, likes: likes as number }] : undefined
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

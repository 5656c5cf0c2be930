import type { Macros } from '@/lib/markdown/context'

/** Maximum depth: recursive macros would never end. */
const deepest = 20

/**
 * Expands the site's own commands in a formula, for readers who render it elsewhere.
 * @example expandMacros('\\E[x] \\in \\R^n', { '\\R': '\\mathbb{R}', '\\E': '\\mathbb{E}' })
 * // => '\\mathbb{E}[x] \\in \\mathbb{R}^n'
 */
export function expandMacros(formula: string, macros: Macros, depth = 0): string {
  const names = Object.keys(macros).filter((name) => formula.includes(name))
  if (names.length === 0 || depth > deepest) return formula
  const command = /\\[a-zA-Z]+/g
  let [text, end] = ['', 0]
  for (let match = command.exec(formula); match; match = command.exec(formula)) {
    const meaning = Object.hasOwn(macros, match[0]) ? macros[match[0]] : undefined
    if (meaning === undefined) continue
    const count = Math.max(0, ...[...meaning.matchAll(/#(\d)/g)].map(([, number]) => Number(number)))
    const [values, after] = readArguments(formula, command.lastIndex, count)
    const filled = meaning.replace(/#(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '')
    const glued = /\\[a-zA-Z]+$/.test(filled) && /^[a-zA-Z]/.test(formula.slice(after)) ? ' ' : ''
    text += formula.slice(end, match.index) + filled + glued
    end = command.lastIndex = after
  }
  return expandMacros(text + formula.slice(end), macros, depth + 1)
}

/** Reads `count` arguments: each a group in braces, or a single token. */
function readArguments(formula: string, from: number, count: number): [values: string[], end: number] {
  const values: string[] = []
  let at = from
  while (values.length < count) {
    const [skipped = '', sign = ''] = /^\s*(\\[a-zA-Z]+|[^\s])?/.exec(formula.slice(at)) ?? []
    const start = at + skipped.length
    if (sign !== '{') {
      values.push(sign)
      at = start
      continue
    }
    at = findBrace(formula, start)
    values.push(formula.slice(start, at - 1))
  }
  return [values, at]
}

/** The offset after the closing brace of the group that begins at `from`. */
function findBrace(formula: string, from: number): number {
  let depth = 1
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === '\\') at += 1
    else if (formula[at] === '{') depth += 1
    else if (formula[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return formula.length
}

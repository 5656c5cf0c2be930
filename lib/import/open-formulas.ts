import { hasMarks, isBracketed, looksLikeFormula } from '@/lib/markdown/math/formula-rules'

/**
 * Puts displayed formulas in lines of their own, as the parser of the import knows them: `$$x⏎y$$`, with text before
 * and after the signs, in lists and quotes. A `$$` without its partner is a sign of the text: else it would take the
 * rest of the post.
 * @example openFormulas('a $$x =⏎1$$ b') // => 'a⏎$$⏎x =⏎1⏎$$⏎b'
 */
export function openFormulas(text: string): string {
  const masked = maskCode(text)
  const signs = [...masked.matchAll(/(?<![\\$])\$\$(?!\$)/g)].map(({ index }) => index)
  let [made, end, next] = ['', 0, '']
  for (let at = 0; at < signs.length; at += 1) {
    const [open, close] = [signs[at]!, signs[at + 1]]
    const begin = readBeginning(text, open, end, next)
    const lines = close === undefined ? undefined : readLines(text.slice(open + 2, close), begin)
    const before = text.slice(end, open)
    next = begin.inner
    if (close === undefined || !lines) {
      made += `${before}&#36;&#36;`
      end = open + 2
      continue
    }
    at += 1
    const pair = printPair(text, { open, close }, begin, lines)
    made += pair.opens ? `${before.trimEnd()}\n${next}${pair.text}` : before + pair.text
    end = pair.end
  }
  return made + text.slice(end)
}

/** What stands before a formula in its line. */
interface Beginning {
  /** Marks of quotes and lists. */
  prefix: string
  /** What stands for them in the next lines. */
  inner: string
  /** Text behind them. */
  lead: string
}

/**
 * @param end the place behind the formula before it
 * @param inner what begins a line there
 */
function readBeginning(text: string, open: number, end: number, inner: string): Beginning {
  const start = text.lastIndexOf('\n', open) + 1
  if (end > 0 && start <= end) return { prefix: inner, inner, lead: text.slice(end, open) }
  const [prefix] = linePrefix.exec(text.slice(start, open))!
  return {
    prefix,
    inner: prefix.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length)),
    lead: text.slice(start + prefix.length, open),
  }
}

/** A formula, where the text goes on, and whether it begins a new line. */
function printPair(
  text: string,
  { open, close }: { open: number; close: number },
  { lead, inner }: Beginning,
  lines: readonly string[],
): { text: string; end: number; opens: boolean } {
  const [rest] = /[^\n]*/.exec(text.slice(close + 2, close + 2000))!
  const opens = lead.trim() !== ''
  const isAlone = !opens && /^\s*[.,;:。，、]?\s*$/.test(rest)
  if (/^\s*<[a-z/]/i.test(lead) || (lines.length === 1 && !isAlone))
    return { text: text.slice(open, close + 2), end: close + 2, opens: false }
  if (isAlone) return { text: printDisplay(lines, inner, rest.trim()), end: close + 2 + rest.length, opens }
  const end = close + 2 + rest.length - rest.trimStart().length
  return { text: printDisplay(lines, inner, '') + (rest.trim() ? `\n${inner}` : ''), end, opens }
}

/** @param sign of the sentence, behind the formula */
function printDisplay(lines: readonly string[], inner: string, sign: string): string {
  const kept = lines.filter((line) => line.trim())
  return ['$$', ...kept.slice(0, -1), `${kept.at(-1) ?? ''}${sign}`, '$$'].join(`\n${inner}`)
}

/** Marks of quotes and lists at the beginning of a line. */
const linePrefix = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** The lines between two signs without the marks of a quote, or nothing if they are no formula. */
function readLines(content: string, { prefix, lead }: Beginning): string[] | undefined {
  if (lead.trim() !== '' && /\n[ \t>]*\n/.test(content)) return undefined
  const depth = prefix.replace(/[^>]/g, '').length
  const quote = new RegExp(String.raw`^(?:[ \t]*>){0,${depth}}`)
  const [first = '', ...others] = content.split('\n')
  const rest = others.map((line) => line.replace(quote, ''))
  const lines = [first, ...rest].map((line) => line.trim())
  const bare = lines.join('\n')
  if (rest.length === 0) return lines
  const item = /^[ \t]*(?=[-*+] |\d+[.)] )/.exec(prefix)?.[0].length ?? -1
  const leaves = others.some((line) => /^[ \t]*(?=(?:[-*+]|\d+[.)])[ \t])/.exec(line)?.[0].length === item)
  const hasText = /\]\(|^#{1,6} |^(?:`{3}|~{3})|\ue003/m.test(bare)
  if (leaves || hasText || (depth > 0 && others.some((line) => line.trim() === ''))) return undefined
  const hasGap = /\S\n\s*\n\s*\S/.test(bare)
  const standsAlone = first.trim() === '' && rest.at(-1)!.trim() === ''
  const isFormula = hasMarks(bare) || looksLikeFormula(bare) || (standsAlone && !hasGap)
  if (!hasGap || standsAlone) return isFormula ? lines : undefined
  return bare.split(/\n\s*\n/).every((part) => part.trim() === '' || looksLikeFormula(part)) ? lines : undefined
}

/**
 * Reads `\(..\)` and `\[..\]`, where they hold what looks like LaTeX, as scripts of a page did: Markdown alone takes the
 * signs for brackets.
 */
export function readBrackets(text: string): string {
  const masked = maskCode(text)
  let [made, end] = ['', 0]
  for (const { index, 0: whole, groups = {} } of masked.matchAll(bracketed)) {
    const inText = groups.inText !== undefined
    const content = (groups.inText ?? groups.display)!
    const isFormula = inText
      ? isBracketed(content)
      : looksLikeFormula(content) && (hasMarks(content) || /^\s/.test(content))
    if (!isFormula || /\n[ \t>]*\n/.test(content)) continue
    const value = content.trim().replace(/\n[ \t>]*/g, ' ')
    made += text.slice(end, index)
    made += inText ? `<math-inline data-value="${escapeAttribute(value)}"></math-inline>` : `$$${content.trimEnd()}\n$$`
    end = index + whole.length
  }
  return made + text.slice(end)
}

const bracketed =
  /(?<!\\)\\{1,2}\((?<inText>[^\ue003]{1,999}?)\\{1,2}\)|(?<!\\)\\{1,2}\[(?<display>[^\ue003]{1,9999}?)\\{1,2}\](?!\()/g

const escapeAttribute = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Code, comments and adjacent formulas (`$a$$b$`), where two signs mean nothing. */
const hidden =
  /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t>]*\n)[^`]|(?!\1(?!`))`){1,3000}?(?<!`)\1(?!`)|<(pre|script|style|code)\b[\s\S]{0,50000}?<\/\2\s*>|<!--[\s\S]{0,3000}?-->|(?<![\\$])\$(?!\$)(?:\\.|[^$\\\n])+\$\$(?:\\.|[^$\\\n])+\$(?!\$)/gi
const fence = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/

const hide = (text: string) => text.replace(/[^\n]/g, '\ue003')

/** The text with a sign of its own for each character that is no prose. */
function maskCode(text: string): string {
  let open: string | undefined
  let [isBelowEmpty, isInList] = [true, false]
  const lines = text.split('\n').map((line) => {
    const [, sign] = fence.exec(line) ?? []
    const isCode = open !== undefined || sign !== undefined || (isBelowEmpty && !isInList && /^(?: {4}|\t)/.test(line))
    if (open && sign?.startsWith(open)) open = undefined
    else open ??= sign
    if (isCode) return hide(line)
    isBelowEmpty = line.trim() === ''
    isInList = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/.test(line) || (isInList && (isBelowEmpty || /^[ \t]/.test(line)))
    return line
  })
  return lines.join('\n').replace(hidden, hide)
}

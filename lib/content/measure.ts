/**
 * Reading time, excerpt, links and citations of a body, without compiling it.
 * A line scanner, about a millisecond per post, because contentlayer calls it for every file.
 * Imports nothing: contentlayer bundles this file with its configuration.
 */

export interface Measure {
  /** Whole minutes, at least 1. */
  minutes: number
  /** The first text of the body, without markup, formulas and code; at most 400 characters. */
  excerpt: string
  /** Paths within the site that it links to, without fragments. */
  links: string[]
  /** Possible keys of cited works; those without a reference are ignored later. */
  citations: string[]
}

/** Reading speeds: 500 Hangul syllables or 220 Latin words per minute (ngryman/reading-time#54). */
const speed = { syllables: 500, words: 220, secondsPerFigure: 12, secondsPerFormula: 12, codeLines: 25 }

export function measureBody(source: string): Measure {
  const { text, figures, formulas, codeLines, links, citations } = splitBody(source)
  const { syllables, words } = countText(text)
  const minutes =
    syllables / speed.syllables +
    words / speed.words +
    (figures * speed.secondsPerFigure + formulas * speed.secondsPerFormula) / 60 +
    codeLines / speed.codeLines
  return { minutes: Math.max(1, Math.ceil(minutes)), excerpt: text.slice(0, 400), links, citations }
}

/** Length of a file's prose: syllables of Hangul and Han, and words of Latin letters and digits. */
export function countProse(source: string): { syllables: number; words: number } {
  return countText(splitBody(source).text)
}

function countText(text: string): { syllables: number; words: number } {
  return {
    syllables: text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0,
    words: text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0,
  }
}

const frontMatter = /^---[\s\S]*?\n---[^\n]*/
const codeBlock = /^[ \t]*(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^[ \t]*\1[`~]*[ \t]*$/gm
const displayFormula = /\$\$[\s\S]+?\$\$/g
const figure = /!\[|<Figure\b/g

/** Separates prose from code, display formulas and figures. */
function splitBody(source: string) {
  const body = source.replaceAll('\r', '').replace(frontMatter, '')
  const blocks = [...body.matchAll(codeBlock)].map(([, , code = '']) => code)
  const withoutCode = body.replace(codeBlock, '')
  const prose = withoutCode.replace(displayFormula, '').split('\n').map(proseOf)
  const running = withoutCode.replace(/`[^`\n]*`/g, '')
  return {
    links: listUnique(running, /\]\((\/[^)#?\s]*)/g),
    citations: listUnique(running, /(?<![\w.@/\\])@([A-Za-z][\w:+-]*(?:\.[\w:+-]+)*)/g),
    text: prose.join(' ').replace(/\s+/g, ' ').trim(),
    figures: withoutCode.match(figure)?.length ?? 0,
    formulas: withoutCode.match(displayFormula)?.length ?? 0,
    codeLines: blocks.reduce((lines, code) => lines + code.split('\n').length - 1, 0),
  }
}

function listUnique(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))]
}

/** Headings and footnote texts are left out. */
function proseOf(line: string): string {
  return /^\s*(#|\[\^[^\]]+\]:)/.test(line) ? '' : stripInline(line)
}

/** A line of Markdown without its markup and formulas. */
function stripInline(line: string): string {
  return line
    .replace(/^\s*(?:>\s*)+/, '')
    .replace(/\[!\w+\]/g, '')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/, '')
    .replace(/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+.*$/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s?\[[^[\]]*(?<![\w.])@[^[\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\$[^$\n]+\$/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*|__|~~|\\(?=[<>{}$*_~`])/g, '')
    .replaceAll('|', ' ')
}

/**
 * Cuts a text at a word boundary, with an ellipsis when something was cut.
 * @example cutAtWord('트랜스포머는 어텐션이다', 8) // => '트랜스포머는…'
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : text.slice(0, length)).replace(/[\s,.;:]+$/, '')}…`
}

/**
 * Reading time, excerpt, links and citations of a body, without compiling it.
 * A scanner, about a millisecond per post, because contentlayer calls it for every file.
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
  return { minutes: Math.max(1, Math.ceil(minutes)), excerpt: /^.{0,400}/su.exec(text)![0], links, citations }
}

/** Length of a file's prose: syllables of Hangul, Han and kana, and words of Latin letters and digits. */
export function countProse(source: string): { syllables: number; words: number } {
  return countText(splitBody(source).text)
}

/** Kana are read like Hangul, one by one; decomposed Hangul (three jamo a syllable) is composed first. */
function countText(text: string): { syllables: number; words: number } {
  const composed = text.normalize('NFC')
  return {
    syllables: composed.match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
    words: composed.match(/[\p{Script=Latin}\p{N}\p{M}]+/gu)?.length ?? 0,
  }
}

const frontMatter = /^---[\s\S]*?\n---[^\n]*/
const before = String.raw`^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?`
const codeBlock = new RegExp(
  `${before}(\`{3,}(?!\`)|~{3,}(?!~))([^\\n]*)\\n([\\s\\S]*?)(?:^[ \\t>]*\\1[\`~]*[ \\t]*$|(?![\\s\\S]))`,
  'gm',
)
const codeSpan = /(?<!`)(`+)(?!`)([^`]|[^`][\s\S]*?[^`])\1(?!`)/g
const displayFormula =
  /(?<!\\)\$\$[\s\S]+?\$\$|^[ \t>]*\\\[[\s\S]+?\\\][ \t]*$|\\begin\{(\w+\*?)\}[\s\S]+?\\end\{\1\}/gm
const figure = /!\[|<Figure\b/g

/** Separates prose from code, display formulas and figures. */
function splitBody(source: string) {
  const body = source.replaceAll('\r', '').replace(frontMatter, '').normalize('NFC')
  const blocks = [...body.matchAll(codeBlock)].map(([, , , code = '']) => code)
  const withoutCode = body.replace(codeBlock, '')
  const running = withoutCode.replace(codeSpan, '')
  const spans: string[] = []
  const marked = withoutCode.replace(codeSpan, (_, __, code: string) => `\uE000${spans.push(code.trim()) - 1}\uE001`)
  const text = stripMarks(marked).replace(/\uE000(\d+)\uE001/g, (_, index) => spans[Number(index)]!)
  return {
    links: listUnique(running, /\]\((\/[^)#?\s]*)/g),
    citations: listUnique(running, /(?<![\w.@/\\])@([A-Za-z][\w:+-]*(?:\.[\w:+-]+)*)/g),
    text: text.replace(/\s+/g, ' ').trim(),
    figures: running.match(figure)?.length ?? 0,
    formulas: running.match(displayFormula)?.length ?? 0,
    codeLines: blocks.reduce((lines, code) => lines + code.split('\n').length - 1, 0),
  }
}

function listUnique(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))]
}

const address = String.raw`\((?:[^()\n]|\([^()\n]*\))*\)`

/** What is removed from prose, or replaced, in this order: formulas, headings, footnotes, marks of blocks and of text. */
const marks: [RegExp, string][] = [
  [/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, ''],
  [displayFormula, ''],
  [/(?<!\\)\$[^$\n]+\$|\\\(.+?\\\)/g, ''],
  [/^[ \t]*\[\^[^\]\n]+\]:.*(?:\n(?:[ \t]*\n)*[ \t]{2,}\S.*)*/gm, ''],
  [/^[ \t]*\[[^\]\n]+\]:[ \t]*\S.*$/gm, ''],
  [/^[ \t>]*#{1,6}[ \t].*$/gm, ''],
  [/^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/gm, ''],
  [/^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[-:| \t]*$/gm, ''],
  [/^[ \t>]*(?:\[!\w+\][-+]?)?(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t])?/gm, ''],
  [/<br\s*\/?>/g, ' '],
  [/<\/?[A-Za-z][^<>]*>/g, ''],
  [new RegExp(String.raw`!\[[^[\]]*\](?:${address}|\[[^\]]*\])`, 'g'), ''],
  [/\^?\[\^[^\]]+\]|\^\[[^\]]*\]/g, ''],
  [/\s?\[[^[\]]*(?<![\w.])@[^[\]]*\]/g, ''],
  [new RegExp(String.raw`(?<!\\)\[([^[\]]*)\](?:${address}|\[[^\]]*\])`, 'g'), '$1'],
  [/\*\*|__|~~|==/g, ''],
  [/(?<![\p{L}\p{N}\\*_])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![A-Za-z0-9])/gu, '$2'],
  [/(?<!\\)\||\\$/gm, ' '],
]

function stripMarks(text: string): string {
  return marks
    .reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .replace(/(?<![\w.@/\\])@([A-Za-z][\w:+-]*(?:\.[\w:+-]+)*)/g, (_, key: string) => nameOf(key))
    .replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, decode)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

/** `@lester2021power은` in a sentence reads as Lester. */
function nameOf(key: string): string {
  const [, name = ''] = /^([A-Za-z]+?)\d{4}/.exec(key) ?? []
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const entities: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', mdash: '—', ndash: '–' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', middot: '·', times: '×', rarr: '→', larr: '←' },
}

function decode(written: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
  if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return entities[name] ?? written
}

/**
 * Cuts a text after its last sentence that fits; within a word boundary where that would leave less than half.
 * @example cutAtSentence('모델이 크다. 입력이 길다. 그래서 느리다.', 18) // => '모델이 크다. 입력이 길다.'
 */
export function cutAtSentence(text: string, length: number): string {
  if (text.length <= length) return text
  const [whole = ''] = /^.*[.!?。！？]["'”’)\]]*(?=\s)/su.exec(text.slice(0, length + 1)) ?? []
  return whole.length > length / 2 ? whole : cutAtWord(text, length)
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

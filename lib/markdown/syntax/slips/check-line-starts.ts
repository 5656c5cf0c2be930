import type { Paragraph, Parent } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { type Line, listLines } from './lines'

interface Slip {
  pattern: RegExp
  say(mark: string, name: string): [message: string, remedy: string]
  /** What replaces the match in a safe fix. */
  fix?(mark: string): string
  /** Told only of two lines or more: one line may be meant so. */
  isCommon?: boolean
}

const invisible = '\\u00AD\\u180E\\u200B-\\u200F\\u2060\\uFEFF'
const wide = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000'
const mark = '(?:#{1,6}|[-*+]|\\d{1,9}[.)])'
/** What people begin the items of a list with, in other programs and on paper: signs, circled and bracketed numbers, letters. */
const bullets = [
  '[•●○◦▪■□▸►‣∙·ㆍ–—→⇒✓✔]|\\p{So}\\uFE0F?|\\d\\uFE0F?\\u20E3',
  '[\\u2460-\\u24FF\\u2776-\\u2793\\u3200-\\u32FF]|\\((?:\\d{1,2}|[a-z]|[ivx]{1,4}|[가-하])\\)(?=\\s)|[a-z]\\)(?=\\s)',
  '[가나다라마바사아자차카타파하][.)](?=\\s)|\\d{1,2}[．、）]|[０-９]{1,2}[.．)）]',
].join('|')
const nameOf = (character = '') => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Beginnings of lines that look like a heading, a list or a quote and are none
 * (https://spec.commonmark.org/0.31.2/#atx-headings, #list-items): the first that matches is told.
 */
const slips: Slip[] = [
  {
    pattern: new RegExp(`^[${wide}${invisible}]+(?=${mark}[ \\t${wide}]|>|\`{3}|~{3}|\\|)`),
    say: (found) => say.marks.invisibleStart(nameOf(found)),
    fix: () => '',
  },
  {
    pattern: new RegExp(`^${mark}[ \\t]*[${wide}${invisible}][${wide}${invisible}\\s]*(?=\\S)`),
    say: (found) => [
      ...say.marks.oddSpace(signOf(found), nameOf(found.slice(signOf(found).length).trimStart() || found.at(-1))),
    ],
    fix: (found) => `${signOf(found)} `,
  },
  {
    pattern: /^#{2,6}(?=[^\s#\\])/,
    say: (found) => say.marks.unspacedHeading(found),
    fix: (found) => `${found} `,
  },
  {
    pattern: /^#{7,}(?=\s)/,
    say: () => say.marks.manyHashes,
  },
  {
    pattern: /^-(?=[^-\s\d.,>=~|)\\])/,
    say: () => say.marks.unspacedDash,
    fix: () => '- ',
  },
  {
    pattern: /^[*+](?=[^*+\s\d.>=)\\])/,
    say: ([found = '']) => say.marks.unspacedBullet(found),
    isCommon: true,
  },
  {
    pattern: /^\d{1,9}[.)](?=[\p{Lo}*[`“‘"']|\p{Lu}\p{Ll}+[\s\p{Lo}])/u,
    say: (found) => say.marks.unspacedNumber(found),
    fix: (found) => `${found} `,
  },
  {
    pattern: /^\[[ xX]\](?=\s)/,
    say: (found) => say.marks.loneBox(found),
    fix: (found) => `- ${found}`,
  },
  {
    pattern: /^(?:＃{1,6}|＞|－|＊)(?=[\s\u3000])/,
    say: (found) => say.marks.fullWidth(found),
    fix: (found) => found.normalize('NFKC'),
  },
  {
    pattern: new RegExp(`^(?:${bullets})(?=[ \\t\\u00A0\\u3000]*[^\\s–—])`, 'u'),
    say: (found) => say.marks.oddBullets(found),
    isCommon: true,
  },
]

/** Warns where a line of a paragraph begins with what is nearly a mark of Markdown. */
export function checkLineStarts(node: Paragraph, source: string, parent: Parent | undefined, problems: Problems): void {
  const isLast = parent?.type === 'root' && parent.children.at(-1) === node
  const hasBreaks = node.children.some(({ type }) => type === 'break')
  const lines = listLines(node, source)
  const hashed = lines.find((_, at) => isHashed(lines, at, isLast))
  if (hashed) problems.warn(hashed.place, ...say.marks.loneHash)
  checkNumber(lines, problems)
  for (const slip of slips) {
    const found = lines.filter(({ text, isText }) => isText && slip.pattern.test(text))
    if (!found[0]) continue
    const isSure = found.length > 1 || beginsAnew(lines, lines.indexOf(found[0])) || isBeside(found[0], source, parent)
    if (slip.isCommon ? found.length < 2 || hasBreaks : !isSure) continue
    const [written = ''] = slip.pattern.exec(found[0].text)!
    const fix = slip.fix && { find: written, replace: slip.fix(written) }
    problems.warn(found[0].place, ...slip.say(written, nameOf(written)), found.length > 1 ? undefined : fix)
    return
  }
}

/** A list may follow a paragraph at once only if it begins at 1 (https://spec.commonmark.org/0.31.2/#list-items). */
function checkNumber([, ...lines]: readonly Line[], problems: Problems): void {
  const found = lines.find(({ text, isText }) => isText && /^(?!0*1[.)])\d{1,2}[.)][ \t]+\S/.test(text))
  if (!found) return
  const number = Number.parseInt(found.text, 10)
  problems.warn(
    found.place,
    ...say.marks.interruptedNumber(number, found.text.replace(/^(\d+)([.)])[\s\S]*/, '$1\\$2')),
  )
}

function signOf(written: string): string {
  return new RegExp(`^${mark}`).exec(written)?.[0] ?? written
}

/** Where a sentence or an announcement ends, with a quote or bracket after it. */
const ending = /[.!?…。:：][)”’"'\]]*(?:[ \t]*\\)?\s*$/

/** Whether a line stands at the beginning of a paragraph, or behind the end of a sentence: it is no wrapped text then. */
function beginsAnew(lines: readonly Line[], at: number): boolean {
  return at === 0 || ending.test(lines[at - 1]!.text)
}

/**
 * Whether a line stands where its list item begins, with a mark of the same kind, or below a quote without its sign:
 * `- 하나`, then `-둘`. It was to be the next item, or no part of the quote.
 */
function isBeside({ text, place }: Line, source: string, parent: Parent | undefined): boolean {
  const start = parent?.position?.start
  if (!start || place.line <= start.line || place.column > start.column) return false
  if (parent.type !== 'listItem') return parent.type === 'blockquote' || parent.type === ('callout' as string)
  const [own, next] = [source[start.offset!] ?? '', text[0] ?? '']
  return own === next || (/\d/.test(own) && /\d/.test(next))
}

/** A colour (`#fff`), a number or an address is no title; nor is what ends as a sentence does, or is as long as a line of text. */
const title = /^#(?![\da-f]{3,8}(?:[^\p{L}\d]|$))[^\s#\d!][^#]{0,39}$/iu
const sentence = /(?:[.,;。]|[다요죠]|[(“‘"'[])[)”’"'\]]*\s*$/u

/**
 * `#서론` alone between paragraphs, or with text right below. Several are tags of a social network, and so is what ends a
 * post, or stands below what was said.
 */
function isHashed(lines: readonly Line[], at: number, isLast: boolean): boolean {
  const { text, isText } = lines[at]!
  const written = text.replace(/[ \t]*\\?\s*$/, '')
  if (!isText || !title.test(written) || sentence.test(written) || !beginsAnew(lines, at)) return false
  const below = lines[at + 1]
  return below ? !below.text.startsWith('#') : lines.length === 1 && !isLast
}

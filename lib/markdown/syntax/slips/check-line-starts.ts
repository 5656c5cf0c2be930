import type { Paragraph } from 'mdast'
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
    say: (found) => [
      `the character ${nameOf(found)}, which cannot be seen, makes this line plain text`,
      'take it out: the line must begin with its mark',
    ],
    fix: () => '',
  },
  {
    pattern: new RegExp(`^${mark}[ \\t]*[${wide}${invisible}][${wide}${invisible}\\s]*(?=\\S)`),
    say: (found) => [
      `“${signOf(found)}” is followed by ${nameOf(found.slice(signOf(found).length).trimStart() || found.at(-1))}, not by a space: it is no mark`,
      `write an ordinary space behind ${signOf(found)}`,
    ],
    fix: (found) => `${signOf(found)} `,
  },
  {
    pattern: /^#{2,6}(?=[^\s#\\])/,
    say: (found) => [`“${found}” without a space is no heading`, `write ${found} and a space before its text`],
    fix: (found) => `${found} `,
  },
  {
    pattern: /^#{7,}(?=\s)/,
    say: () => ['more than six # are no heading', 'write ## to ######'],
  },
  {
    pattern: /^-(?=[^-\s\d.,>=~|)\\])/,
    say: () => [
      '“-” without a space begins no list',
      'write - and a space before the text, or \\- for the sign itself',
    ],
    fix: () => '- ',
  },
  {
    pattern: /^[*+](?=[^*+\s\d.>=)\\])/,
    say: ([found]) => [
      `“${found}” without a space begins no list`,
      `write ${found} and a space before the text, or \\${found} for the sign itself`,
    ],
    isCommon: true,
  },
  {
    pattern: /^\d{1,9}[.)](?=[\p{Lo}*[`“‘"']|\p{Lu}\p{Ll}+[\s\p{Lo}])/u,
    say: (found) => [
      `“${found}” without a space begins no list`,
      `write ${found} and a space before the text, or ${found.slice(0, -1)}\\${found.at(-1)} for the number itself`,
    ],
    fix: (found) => `${found} `,
  },
  {
    pattern: /^\[[ xX]\](?=\s)/,
    say: (found) => [`“${found}” outside a list is no check box`, `write - ${found} before the text`],
    fix: (found) => `- ${found}`,
  },
  {
    pattern: /^(?:＃{1,6}|＞|－|＊)(?=[\s\u3000])/,
    say: (found) => [
      `“${found}” is written full-width, so it is no mark`,
      `write ${found.normalize('NFKC')} and a space`,
    ],
    fix: (found) => found.normalize('NFKC'),
  },
  {
    pattern: new RegExp(`^(?:${bullets})(?=[ \\t\\u00A0\\u3000]*[^\\s–—])`, 'u'),
    say: (found) => [
      `lines that begin with “${found}” are one paragraph, not a list`,
      'write - and a space in its place (1. for numbers); or end each line but the last with \\',
    ],
    isCommon: true,
  },
]

/** Warns where a line of a paragraph begins with what is nearly a mark of Markdown. */
export function checkLineStarts(node: Paragraph, source: string, isLast: boolean, problems: Problems): void {
  const hasBreaks = node.children.some(({ type }) => type === 'break')
  const lines = listLines(node, source)
  if (isHashed(lines) && !isLast)
    problems.warn(
      lines[0]!.place,
      '“#” without a space is no heading',
      'write ## and a space before a heading, or \\# for the sign itself',
    )
  checkNumber(lines, problems)
  for (const slip of slips) {
    const found = lines.filter(({ text, isText }) => isText && slip.pattern.test(text))
    const isTold = slip.isCommon ? found.length > 1 && !hasBreaks : found.length > 1 || found[0] === lines[0]
    if (!isTold || !found[0]) continue
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
    `a list that begins at ${number} must have an empty line before it: this is one paragraph`,
    `leave an empty line above, or write ${found.text.replace(/^(\d+)([.)])[\s\S]*/, '$1\\$2')} for the number itself`,
  )
}

function signOf(written: string): string {
  return new RegExp(`^${mark}`).exec(written)?.[0] ?? written
}

/** `#서론` alone between paragraphs; several are tags of a social network, and so is what ends a post. */
function isHashed(lines: readonly Line[]): boolean {
  return lines.length === 1 && lines[0]!.isText && /^#[^\s#\d!][^#]*$/.test(lines[0]!.text)
}

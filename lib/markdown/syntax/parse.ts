import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFileMessage } from 'vfile-message'
import { say } from '@/lib/i18n/authors'
import { formulaSyntax, formulaTree } from '@/lib/markdown/math/formula-tree'
import { describeFailure, type Fix, type Place, type Problems } from '@/lib/text/problems'
import { checkDepth, findDeepestLine } from './bounds'
import { readFences } from './dialects/fences'
import { remarkDialects } from './dialects/plugin'
import { endAddresses } from './korean-addresses'
import { restoreSigns, takeLiterally } from './literal-signs'
import { remarkSpacedPictures } from './remark-spaced-pictures'
import { protectPipes, restorePipes } from './tables'

/**
 * MDX with GFM tables and footnotes, formulas, and emphasis that can close before a Korean particle
 * (commonmark/commonmark-spec#650).
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(keepPlaces)
  .use(endAddresses)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(readFormulas)
  .use(remarkMdx)
  .use(remarkSpacedPictures)
  .use(remarkDialects)

type Extension = { transforms?: unknown } | Extension[]

/** Formulas by their own syntax (lib/markdown/math), which reads what other programs write. */
function readFormulas(this: { data(): { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } }): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), formulaSyntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), formulaTree]
}

/**
 * GFM searches for bare URLs a second time in the finished tree and drops the positions of text nodes. The first
 * search, by the tokenizer, is enough, so the second is removed and errors in such a paragraph keep their place.
 */
function keepPlaces(this: { data(): { fromMarkdownExtensions?: Extension[] } }): void {
  const forget = (extension: Extension): void => {
    if (Array.isArray(extension)) for (const one of extension) forget(one)
    else delete extension.transforms
  }
  for (const extension of this.data().fromMarkdownExtensions ?? []) forget(extension)
}

/** Likely remedies for text that MDX cannot parse. */
const remedies: [RegExp, Exclude<keyof typeof say.mdx, 'invalid'>][] = [
  [/`!`.*before name|before name.*`!`/, 'openComment'],
  [/U\+002F.*before local name|before local name/, 'autolink'],
  [/closing tag for `<(br|img|hr|input)\b/, 'selfClosing'],
  [/closing tag/, 'openTag'],
  [/before name|in name|after name|before attribute|in attribute/, 'lessThan'],
  [/import\/export/, 'module'],
  [/acorn|expression|closing brace/, 'brace'],
]

/**
 * Parses a whole file; its front matter must be blanked, so that positions match the file.
 * @returns undefined after adding the problem, when the text is not MDX, or is nested too deep
 */
export function parseMdx(source: string, problems: Problems): Root | undefined {
  try {
    const tree = parseLiterally(protectPipes(source))
    if (!checkDepth(tree, problems)) return undefined
    restorePipes(tree)
    restoreSigns(tree)
    readFences(tree, problems)
    return tree
  } catch (error) {
    const { reason, line, column } = error as VFileMessage
    if (!reason) {
      problems.error(findDeepestLine(source), ...describeFailure(error))
      return undefined
    }
    const [, remedy] = remedies.find(([pattern]) => pattern.test(reason)) ?? [undefined, 'escape' as const]
    const place = findPlace(source, reason, { line: line ?? 1, column: column ?? 1 })
    const [at, fix] = findFix(source, place)
    problems.error(at, ...say.mdx.invalid(reason.split(/, expected|\(note:/)[0]!.trim(), say.mdx[remedy]), fix)
    return undefined
  }
}

/** Most signs of a post that are no code; each costs another parse of the whole. */
const mostSigns = 100

/** @throws VFileMessage of the first place that is neither code nor can be taken literally */
function parseLiterally(source: string): Root {
  for (let text = source, count = 0; ; count += 1) {
    try {
      return parser.parse(text)
    } catch (error) {
      const { reason, line, column } = error as VFileMessage
      const place = reason && findPlace(text, reason, { line: line ?? 1, column: column ?? 1 })
      const next = place && count < mostSigns ? takeLiterally(text, reason, place) : undefined
      if (next === undefined) throw error
      text = next
    }
  }
}

/** A safe fix for HTML that is not valid MDX: an element without content. */
function findFix(source: string, place: Place): [place: Place, fix: Fix | undefined] {
  const line = source.split('\n')[place.line - 1] ?? ''
  for (const [written] of line.matchAll(/<(?:br|hr|img|input)\b[^<>/]*>/gi)) {
    const column = line.indexOf(written) + 1
    const near = column <= place.column + 1 && place.column <= column + written.length
    if (near)
      return [
        { line: place.line, column },
        { find: written, replace: `${written.slice(0, -1).trimEnd()} />` },
      ]
  }
  return [place, undefined]
}

/** Where the error begins: the parser often reports where it noticed it. */
function findPlace(source: string, reason: string, noticed: Place): Place {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? []
  if (line && column) return { line: Number(line), column: Number(column) }
  if (!/closing brace/.test(reason)) return noticed
  const lines = source.split('\n').slice(0, noticed.line)
  const opening = lines.findLastIndex((text) => text.includes('{'))
  return { line: opening + 1, column: (lines[opening]?.lastIndexOf('{') ?? 0) + 1 }
}

/** Parses text without MDX and HTML, for captions: braces and less-than signs stand for themselves. */
export function parseInline(source: string): Root {
  const { micromarkExtensions = [], fromMarkdownExtensions } = parser.freeze().data()
  const names = ['mdxTextExpression', 'mdxJsxTextTag', 'mdxFlowExpression', 'mdxJsxFlowTag', 'htmlText', 'htmlFlow']
  const inline = unified().data({
    micromarkExtensions: [...micromarkExtensions, { disable: { null: names } }],
    fromMarkdownExtensions,
  })
  return inline.use(remarkParse).parse(source)
}

/** Replaces the front matter by the same number of empty lines. */
export function blankFrontMatter(source: string): string {
  const match = /^---[^\n]*\n[\s\S]*?\n---[^\n]*(?=\n|$)/.exec(source)
  return match ? '\n'.repeat(match[0].split('\n').length - 1) + source.slice(match[0].length) : source
}

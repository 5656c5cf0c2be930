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
import { Faults, nameTag, placeOf } from './faults'
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

/** What the author most likely did, by what the parser says. */
const faults: [RegExp, keyof typeof say.mdx][] = [
  [/`!`.*before name|before name.*`!`/, 'openComment'],
  [/U\+002F.*before local name|before local name/, 'autolink'],
  [/closing tag for `<(br|img|hr|input)\b/, 'selfClosing'],
  [/closing tag|closing slash/, 'openTag'],
  [/before name|in name|after name|before attribute|in attribute/, 'lessThan'],
  [/import\/export/, 'module'],
  [/acorn|expression|closing brace/, 'brace'],
]

/**
 * Parses a whole file; its front matter must be blanked, so that positions match the file.
 * @returns undefined after adding the problem, when the text is not MDX, or is nested too deep
 */
export function parseMdx(source: string, problems: Problems): Root | undefined {
  const before = problems.list.length
  const tree = parseWhole(source, problems)
  return problems.list.length === before ? tree : undefined
}

/**
 * As `parseMdx`, for a check: a place that is not MDX is a problem, and taken as text, so that the problems behind it are found in
 * the same run.
 * @returns undefined where nothing can be read
 */
export function parseWhole(source: string, problems: Problems): Root | undefined {
  try {
    const tree = parseLiterally(protectPipes(source), (error, text) => tellInvalid(error, source, text, problems))
    if (!checkDepth(tree, problems)) return undefined
    restorePipes(tree)
    restoreSigns(tree)
    readFences(tree, problems)
    return tree
  } catch (error) {
    if (!(error as VFileMessage).reason) problems.error(findDeepestLine(source), ...describeFailure(error))
    return undefined
  }
}

/** Adds the problem of a place that is not MDX. @param text the source with the signs that were taken literally */
function tellInvalid(error: VFileMessage, source: string, text: string, problems: Problems): void {
  const { reason } = error
  const [, fault] = faults.find(([pattern]) => pattern.test(reason)) ?? [undefined, 'escape' as const]
  const [at, fix] = findFix(source, placeOf(text, error))
  const told = say.mdx[fault]
  const shown = fault === 'escape' ? reason.split(/, expected|\(note:/)[0]!.trim() : nameTag(reason)
  problems.error(at, ...(typeof told === 'function' ? told(shown) : told), fix)
}

/** Most signs of a post that are no code; each costs another parse of the whole. */
const mostSigns = 100

/**
 * @param tell of a place that is neither code nor can be meant literally; it is text from then on
 * @throws VFileMessage where nothing can be taken as text
 */
function parseLiterally(source: string, tell: (error: VFileMessage, text: string) => void): Root {
  const faults = new Faults(tell)
  let text = source
  for (let count = 0; ; count += 1) {
    try {
      return parser.parse(text)
    } catch (thrown) {
      const error = thrown as VFileMessage
      if (!error.reason) throw error
      const literal = count < mostSigns ? takeLiterally(text, error.reason, placeOf(text, error)) : undefined
      text = literal ?? faults.takeAsText(text, error)
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

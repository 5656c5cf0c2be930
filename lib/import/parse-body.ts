import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { raw } from 'hast-util-raw'
import { h } from 'hastscript'
import type { Code, FootnoteDefinition, FootnoteReference, Root as MarkdownRoot, PhrasingContent } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { type State, toHast } from 'mdast-util-to-hast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { readDefinitionLists } from '@/lib/markdown/syntax/dialects/definition-lists'
import { remarkDialects } from '@/lib/markdown/syntax/dialects/plugin'
import { printCallout, readMarks } from './dialects'
import { openFormulas, readBrackets } from './open-formulas'
import { openHtml } from './open-html'
import type { SourcePost, Tell } from './source-post'

/**
 * Parses both formats into an HTML tree, so that later steps exist once. What HTML cannot express is a custom element
 * until `to-mdx.ts`: `math-inline`, `math-block`, `footnote-mark`, `footnote-text`; code has `dataLang` and `dataMeta`.
 */
export function parseBody(
  { format, text: written, breaksLines, hasMarks, hasBrackets }: SourcePost['body'],
  note: Tell = () => undefined,
): Root {
  const given = written.replace(/[^\P{Cc}\n\t\r]/gu, '') // control characters cannot be published
  if (format === 'html') return fromHtml(given, { fragment: true })
  const opened = openHtml(given)
  const text = openFormulas(hasBrackets ? readBrackets(opened) : opened)
  const markdown = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough)
    .use(remarkMath)
  if (hasMarks) markdown.use(remarkDialects)
  const tree = markdown.parse(text)
  if (hasMarks) readMarks(tree, text)
  else readDefinitionLists(tree)
  keepTypes(tree, text, note)
  if (breaksLines) breakLines(tree)
  const page = toHast(tree, { allowDangerousHtml: true, handlers: createHandlers(text) as never })
  return raw(page as Nodes) as Root
}

/** Elements that nothing has to close. */
const unclosed = /^(?:br|hr|img|wbr|input|p|li|d[dt]|t[dhr])$/i

/**
 * Makes text of what was meant so, as `List<T>`: a tag right behind a word that nothing closes. The old page hid it,
 * as browsers do with an element that they do not know.
 */
function keepTypes(tree: MarkdownRoot, text: string, note: Tell): void {
  visit(tree, 'html', ({ value, position }, index, parent) => {
    const [, name = ''] = /^<([a-z]\w*)>$/i.exec(value) ?? []
    const start = position?.start.offset ?? 0
    if (!name || unclosed.test(name) || !/[\p{L}\p{N}_]/u.test(text[start - 1] ?? '')) return
    if (text.toLowerCase().includes(`</${name.toLowerCase()}`)) return
    parent!.children.splice(index!, 1, { type: 'text', value })
    note('changed', noteTexts.typeName, `${/[\w가-힣]*$/.exec(text.slice(0, start))![0]}${value}`)
  })
}

/** Turns line ends into breaks, but not in code, formulas and HTML, which are not text nodes. */
function breakLines(tree: MarkdownRoot): void {
  visit(tree, 'text', (node, index, parent) => {
    const lines = node.value.split('\n')
    if (lines.length === 1) return
    const parts = lines.flatMap((value, line): PhrasingContent[] => [
      ...(line > 0 ? [{ type: 'break' as const }] : []),
      ...(value ? [{ type: 'text' as const, value }] : []),
    ])
    parent!.children.splice(index!, 1, ...parts)
    return index! + parts.length
  })
}

/** @param text source: the parser drops a space on each side of a formula, which `isFormula` needs */
const createHandlers = (text: string) => ({
  inlineMath: (_: State, { value, position }: InlineMath) => {
    const written = text.slice(position?.start.offset, position?.end.offset)
    const isSure = written.startsWith('$$') && value.trim() !== ''
    if (isSure || isFormula(written.slice(1, -1), text[position?.end.offset ?? text.length]))
      return h('math-inline', { dataValue: value.trim() })
    return { type: 'text', value: written.replace(/\n[ \t>]*/g, '\n') }
  },
  callout: printCallout,
  math: (_: State, { value }: DisplayMath) => h('math-block', { dataValue: value }),
  code: (_: State, { lang, meta, value }: Code) => h('pre', { dataLang: lang, dataMeta: meta }, value),
  footnoteReference: (_: State, { identifier }: FootnoteReference) => h('footnote-mark', { dataId: identifier }),
  footnoteDefinition: (state: State, node: FootnoteDefinition): Element =>
    h('footnote-text', { dataId: node.identifier }, state.all(node) as Element[]),
})

/**
 * Whether the text between two dollar signs is a formula and not an amount of money: `$5와 $`. With spaces inside (which
 * only MathJax allows), it has to contain LaTeX characters. What lies between two variables of PHP, Perl or a shell is
 * none: `$a['x'] == $`, nor are `$a = $` and `$a = f($` before a name.
 * @param next what follows the second dollar sign
 */
export function isFormula(value: string, next = ''): boolean {
  if (/[\s([,=!"&|<>+*/.-]$/.test(value) && /[A-Za-z_]/.test(next)) return false
  if (value.trim() === '' || program.test(value)) return false
  if (/^\s|\s$/.test(value)) return /[\\^_=]/.test(value) && !/[가-힣]/.test(value)
  // Hangul may stand in text, and in the parentheses of a function: $count(단어)$.
  const words = value.replace(/\\(?:text|mathrm|textbf)\{[^{}]*\}|(?<=[A-Za-z])\([^()]*\)/g, '')
  return !/[가-힣]/.test(words) || /[\\^_=]/.test(words)
}

/** Signs that programs have and formulas have not. */
const program = /\[['"]|['"]\]|==|&&|->\w+\(|%\{|;\s*$|;\n/

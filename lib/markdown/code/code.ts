import path from 'node:path'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import type { ColouredCode } from '@/lib/markdown/syntax/dialects/terminal-colours'
import type { Problems } from '@/lib/text/problems'
import { importCode } from './code-file'
import { decorateLines, renderSession, terminals } from './code-lines'
import { type CodeMeta, parseCodeMeta } from './code-meta'
import { highlight, isLanguage, listLanguages, loadGrammars } from './highlight'
import { findTypo, isPlain, isRealLanguage } from './language-names'

/** Blocks that are no code in a language. */
const drawn = new Set(['', 'mermaid', 'chart', 'ansi', ...terminals])

/** Blocks with more lines are collapsed, with a toggle. */
const longBlock = 40

/** Loads the grammars of a post's blocks; an unknown language is a warning. */
export async function loadLanguages(blocks: Code[], problems: Problems): Promise<void> {
  for (const block of blocks) {
    const lang = block.lang ?? ''
    const isKnown = isLanguage(lang) || isPlain(lang) || drawn.has(lang)
    if (!isKnown && !(await isRealLanguage(lang))) warnUnknown(lang, block, problems)
  }
  await loadGrammars(blocks.map(({ lang }) => lang ?? ''))
}

function warnUnknown(lang: string, block: Code, problems: Problems): void {
  const meant = findTypo(lang, listLanguages())
  problems.warn(block.position?.start, ...say.code.unknownLanguage(lang, meant))
}

/** A code block: highlighted, with the title and line styles of its meta string; plain in feeds. */
export async function renderCode(block: Code, context: Context<'code' | 'syntax'>): Promise<Element> {
  const lang = block.lang ?? ''
  const { file } = parseCodeMeta({ ...block, meta: onlyFile(block.meta) } as Code, context.problems)
  if (file) importCode(block, file, context)
  if (context.target === 'feed') return h('pre', [h('code', { class: lang && `language-${lang}` }, block.value)])
  if (lang === 'output') return renderOutput(block, context)
  const meta = parseCodeMeta(block, context.problems)
  context.code.blocks += 1
  const number = context.code.blocks
  const lines = await renderLines(block, lang)
  decorateLines(lines, meta, number, context)
  return wrapCode(block, lines, { ...meta, title: meta.title ?? (file && path.basename(file.split('#')[0]!)) }, context)
}

function renderLines(block: ColouredCode, lang: string): ElementContent[] | Promise<ElementContent[]> {
  if (block.data?.coloured !== undefined) return highlight(block.data.coloured, 'ansi')
  return terminals.has(lang) ? renderSession(block.value) : highlight(block.value, lang)
}

/** Only `file="…"` of the meta string: the file must be read before line numbers can be checked. */
function onlyFile(meta: string | null | undefined): string {
  return /\bfile="[^"]*"/.exec(meta ?? '')?.[0] ?? ''
}

function wrapCode(block: Code, lines: ElementContent[], meta: CodeMeta, context: Context<'code'>): Element {
  const count = countLines(block)
  const isLong = count > longBlock && !meta.expanded
  const classes = [
    'code',
    meta.numbered && 'numbered',
    meta.wrap && 'wrap',
    isLong && 'long',
    terminals.has(block.lang ?? '') && 'terminal',
  ]
  const label = meta.title ? context.words.codeBlock(meta.title) : context.words.codeBlockUntitled
  const unfold = h('label', { class: 'unfold' }, [h('input', { type: 'checkbox' }), context.words.unfold(count)])
  return h('code-block', { class: classes.filter(Boolean).join(' ') }, [
    ...(meta.title ? [h('div', { class: 'code-title' }, meta.title)] : []),
    h('pre', { ...scrolls(label, count), dataLang: block.lang || undefined }, [h('code', lines)]),
    ...(isLong ? [unfold] : []),
  ])
}

/** The output of a block, below it. */
function renderOutput(block: Code, { words }: Context): Element {
  return h('div', { class: 'code output' }, [
    h('div', { class: 'code-title' }, words.output),
    h('pre', scrolls(words.output, countLines(block)), [h('code', block.value)]),
  ])
}

const countLines = ({ value }: Code): number => value.split('\n').length

/** Attributes of a scrollable box. The number of lines reserves its height before it is rendered (`app/styles/code.css`). */
function scrolls(ariaLabel: string, lines: number) {
  return { tabIndex: 0, role: 'group', ariaLabel, style: `--lines:${lines}` }
}

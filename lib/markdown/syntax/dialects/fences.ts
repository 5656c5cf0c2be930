import type { Code, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { readAttributeList } from './attribute-list'
import { findKind } from './callouts'
import { readFenceWords } from './fence-words'
import { type ColouredCode, takeColours } from './terminal-colours'

/** Directives of MyST that stand for their own fence. */
const codeDirectives = new Set(['code', 'code-block', 'code-cell', 'sourcecode'])
const otherDirectives =
  /^(?:figure|image|table|list-table|csv-table|dropdown|tab-set|tab-item|toctree|contents|include|literalinclude|card|grid|margin|sidebar|aside|topic|epigraph|glossary|bibliography|proof|theorem|exercise|eval-rst|raw|embed|iframe|video)$/

/**
 * Reads the first lines of fences as other dialects write them: `{python}`, `{.python .numberLines}`, `python:train.py`,
 * `js{1,3}`, `title=train.py`; colours of terminals are put aside.
 */
export function readFences(tree: Root, problems: Problems): void {
  visit(tree, 'code', (node) => {
    if (node.lang) readInfo(node, problems)
    takeColours(node as ColouredCode)
    if (node.lang === 'math') node.value = labelFormula(node.value) // becomes a formula with the others
  })
}

/** Names that are two words, as Notion exports them. */
const twoWords = /^(plain|visual|shell|emacs|common|vim) (text|basic|session|script|lisp)\b/i

function readInfo(node: Code, problems: Problems): void {
  const written = [node.lang, node.meta].filter(Boolean).join(' ').replace(twoWords, '$1-$2')
  const info = written
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/^([\w+#-]+)=(\d*)(?=\s|$)/, (_, name, first) => `${name} ${first ? `startline=${first}` : 'linenos'}`) // HackMD
    .replace(/=[“”]([^“”"]*)[“”]/g, '="$1"') // as word processors and phones write them
    .replace(/^["'“]?\.?([A-Za-z][\w+#-]*)["'”]?,?(?:\|(?=\S))?/, tidyName)
  const [, braces, after = ''] = /^(\{[^{}]*\}|\{\{[^{}]*\}\})\s*(.*)$/.exec(info) ?? []
  if (braces) readBraces(node, braces, after, problems)
  else {
    const [, name = '', title = '', more = ''] =
      /^([A-Za-z][\w+#.-]*)(?::([^\s{]+))?(?=\s|\{|$)\s*(.*)$/.exec(info) ?? []
    if (name) setInfo(node, name, [titleWord(title), more])
  }
  if (node.lang !== 'chart' && node.lang !== 'mermaid') node.meta = readFenceWords(node.meta ?? '') || null
  takeMagicComments(node)
}

/** `.py`, `"python"`, `python,`, `python|train.py`. */
const tidyName = (written: string, name: string) => (written.endsWith('|') ? `${name}:` : name)

function setInfo(node: Code, name: string, words: string[]): void {
  node.lang = name.toLowerCase()
  node.meta = words.filter(Boolean).join(' ') || null
}

/** `js:title=a.js` (Gatsby), `python:a.py` (velog, Zenn), `js:line-numbers` (VitePress). */
function titleWord(written: string): string {
  if (written === '' || /^no-line-numbers/.test(written)) return ''
  if (/^line-numbers$/.test(written)) return 'showLineNumbers'
  return `title="${written.replace(/^title=/, '').replaceAll('"', '')}"`
}

/** `{python}` (Quarto, Jupyter Book), `{.python .numberLines}` (Pandoc), `{code-block} python` (MyST). */
function readBraces(node: Code, braces: string, after: string, problems: Problems): void {
  const inner = braces.replace(/^\{+|\}+$/g, '').trim()
  const [, name = ''] = /^[.=]?([\w+#-]+)/.exec(inner) ?? []
  if (codeDirectives.has(name)) {
    const [lang = 'text', ...words] = after.split(/\s+/)
    setInfo(node, lang || 'text', words)
    node.value = node.value.replace(/^(?::[\w-]+:.*(?:\n|$))+/, '')
  } else if (findKind(name) || otherDirectives.test(name)) {
    const callout = findKind(name) && `> [!${name.toUpperCase()}] ${after}`.trim()
    problems.warn(node.position?.start, ...say.dialects.mystDirective(name, callout))
    setInfo(node, 'text', [])
  } else {
    const { classes, attributes } = readAttributeList(braces)
    const title = attributes.filename ?? attributes.title ?? attributes.caption
    const isNumbered = classes.some((one) => /^(?:number-?lines|line-numbers)$/i.test(one))
    setInfo(node, name || 'text', [title ? `title="${title}"` : '', isNumbered ? 'showLineNumbers' : '', after])
    takeCellOptions(node, inner, problems)
  }
}

/** Options of a cell that is run: `{r, echo=FALSE}` and lines with `#|`. Nothing is run here. */
function takeCellOptions(node: Code, inner: string, problems: Problems): void {
  const [lines = ''] = /^(?:(?:#|%%|\/\/)\|.*(?:\n|$))+/.exec(node.value) ?? []
  const isListed = /^\w+[\s,]+[\w.]+\s*=/.test(inner) && !/filename|title|caption/.test(inner)
  if (lines === '' && !isListed) return
  node.value = node.value.slice(lines.length)
  const { start } = node.position ?? {}
  const place = start && lines ? { line: start.line + 1, column: start.column } : start
  problems.warn(place, ...say.dialects.cellOptions)
}

/** `:label: eq` of MyST is `\label{eq}`. */
function labelFormula(value: string): string {
  const [line, label] = /^:label:[ \t]*(\S+)[ \t]*(?:\n|$)/.exec(value) ?? []
  return line ? `${value.slice(line.length)} \\label{${label}}` : value
}

const magic = /^\s*(?:\/\/|#|--|\/\*|<!--|\{\/\*|;|%)\s*highlight-(next-line|start|end)\s*(?:\*\/\}?|-->)?\s*$/

/** `// highlight-next-line`, `// highlight-start` and `-end` (Docusaurus) as marked lines. */
function takeMagicComments(node: Code): void {
  if (!node.value.includes('highlight-')) return
  const kept: string[] = []
  const marked: number[] = []
  let [isNext, isOpen] = [false, false]
  for (const line of node.value.split('\n')) {
    const [, word] = magic.exec(line) ?? []
    if (word) {
      isNext = word === 'next-line'
      if (!isNext) isOpen = word === 'start'
      continue
    }
    kept.push(line)
    if (isNext || isOpen) marked.push(kept.length)
    isNext = false
  }
  if (kept.length === 0) return
  node.value = kept.join('\n')
  if (marked.length > 0) node.meta = [node.meta, `{${marked.join(',')}}`].filter(Boolean).join(' ')
}

import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { attribute } from './clean/tree'
import type { SourcePost, Tell } from './source-post'

/** The site's names of code languages by those of other platforms. */
const names: Record<string, string> = {
  'c++': 'cpp',
  'c#': 'csharp',
  'f#': 'fsharp',
  'objective-c': 'objc',
  golang: 'go',
  shell: 'bash',
  sh: 'bash',
  zsh: 'bash',
  py: 'python',
  python3: 'python',
  js: 'javascript',
  ts: 'typescript',
  yml: 'yaml',
  plain: 'text',
  plaintext: 'text',
  txt: 'text',
  none: 'text',
  console: 'console',
  dockerfile: 'docker',
  tex: 'latex',
  vb: 'vb',
  cuda: 'cpp',
  'jupyter-notebook': 'python',
  ipython: 'python',
  html5: 'html',
  goat: 'text',
  svgbob: 'text',
  ditaa: 'text',
}

/** @example normalizeLanguage('Py') // => 'python' */
export function normalizeLanguage(written: string): string {
  const name = written.toLowerCase()
  return Object.hasOwn(names, name) ? names[name]! : name
}

/** What drawings of a text have as their alternative. */
const accessible = /^\s*acc(?:Title|Descr)\s*[:{]/m

/**
 * The alternative text of a diagram, from its author's list; what its own words say (`accTitle`) needs none.
 * @param key names the diagram in the list
 */
function findWords(code: string, key: string, words: SourcePost['words'], note: Tell): string | undefined {
  if (accessible.test(code)) return undefined
  const given = words?.get(key)
  if (!given) note('changed', noAlternative, key)
  return given && `alt="${given.replaceAll('"', "'").replace(/\s+/g, ' ')}"`
}

export const noAlternative = noteTexts.wordlessDiagram

/**
 * Converts the language and options of a code block: `{1,3-5}` and `title="…"` are kept, `hl_lines` and file names
 * translated, other options dropped. The alternative text of a diagram comes from a list.
 */
export function convertCodeMeta(tree: Root, { from, words }: Pick<SourcePost, 'from' | 'words'>, note: Tell): void {
  let diagrams = 0
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'pre') return
    const code = textOf(element)
    const { language, written, kept } = readOptions(element, code)
    if (written && written !== kept)
      note('changed', noteTexts.codeOptions, `${written.slice(0, 60)} → ${kept || 'none'}`)
    if (language === 'mermaid') diagrams += 1
    const alt = language === 'mermaid' && findWords(code, `${from}#diagram-${diagrams}`, words, note)
    const dataMeta = [alt, kept].filter(Boolean).join(' ')
    element.properties = { dataLang: language || (kept ? 'text' : ''), dataMeta }
  })
}

function readOptions(element: Element, code: string) {
  const [, said = '', named, more = ''] =
    /^([\w+#./-]*)(?::([\w./-]+\.\w+))?[:,]?(.*)$/s.exec(attribute(element, 'dataLang') ?? '') ?? []
  const written = `${named ? `title="${named}"` : ''} ${more} ${attribute(element, 'dataMeta') ?? ''}`.trim()
  return { language: normalizeLanguage(said), written, kept: readMeta(written, code) }
}

/** The options that the site supports. */
function readMeta(meta: string, code: string): string {
  const lines =
    /\{([\d\s,-]+)\}/.exec(meta)?.[1] ?? /hl_lines\s*=\s*\[?"?([\d\s,"-]+)/.exec(meta)?.[1]?.replace(/["\s]+/g, ',')
  const title = /(?:title|filename|name)\s*=\s*"([^"]+)"/.exec(meta)?.[1]
  return [title && `title="${title}"`, lines && fitLines(lines, code)].filter(Boolean).join(' ')
}

/** Drops lines that do not exist. */
function fitLines(lines: string, code: string): string {
  const count = code.split('\n').length
  const fitting = lines
    .split(',')
    .map((one) => one.trim())
    .filter((one) => {
      const [from = 0, to = from] = one.split('-').map(Number)
      return from >= 1 && to >= from && to <= count
    })
  return fitting.length > 0 ? `{${fitting.join(',')}}` : ''
}

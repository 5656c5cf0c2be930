import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { attribute, isElement, replaceElements } from './clean/tree'

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
}

/** @example normalizeLanguage('Py') // => 'python' */
export function normalizeLanguage(written: string): string {
  const name = written.toLowerCase()
  return Object.hasOwn(names, name) ? names[name]! : name
}

/**
 * Converts the language and options of a code block: `{1,3-5}` and `title="…"` are kept, `hl_lines` and file names
 * translated, other options dropped.
 */
export function convertCodeMeta(tree: Root, note: (message: string, about: string) => void): void {
  replaceElements(tree, (element) => {
    if (!isElement(element, 'pre')) return undefined
    const [, said = '', named, more = ''] =
      /^([\w+#./-]*)(?::([\w./-]+\.\w+))?[:,]?(.*)$/s.exec(attribute(element, 'dataLang') ?? '') ?? []
    const meta = `${named ? `title="${named}"` : ''} ${more} ${attribute(element, 'dataMeta') ?? ''}`.trim()
    const language = normalizeLanguage(said)
    const kept = readMeta(meta, textOf(element))
    if (meta && meta !== kept) note('options of a block of code', `${meta.slice(0, 60)} → ${kept || 'none'}`)
    element.properties = { dataLang: language || (kept ? 'text' : ''), dataMeta: kept }
    return undefined
  })
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

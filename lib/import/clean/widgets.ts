import type { Element, ElementContent, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Tell } from '@/lib/import/source-post'
import { attribute, hasClass, isElement, replaceElements } from './tree'

type Widget = (element: Element, note: Tell) => ElementContent[] | undefined

/** Widgets of editors, each replaced by standard HTML. */
const widgets: Widget[] = [readMoreLess, readLinkCard, readFile, readColorScripter, readRouge, readCode]

export function convertWidgets(tree: Root, note: Tell): void {
  replaceElements(tree, (element) => {
    for (const widget of widgets) {
      const made = widget(element, note)
      if (made) return made
    }
    return undefined
  })
}

/** Tistory's 접은글 (collapsed text). */
function readMoreLess(element: Element): ElementContent[] | undefined {
  if (attribute(element, 'dataKeType') !== 'moreLess' && !hasClass(element, 'moreless_fold')) return undefined
  const content = select('.moreless-content', element) ?? select('.moreless_content', element)
  const button = select('.btn-toggle-moreless', element)
  const summary = attribute(element, 'dataTextMore') || (button && textOf(button)) || '더보기'
  return [h('details', [h('summary', summary), ...(content?.children ?? [])])]
}

/** A link preview card becomes a link with its title. */
function readLinkCard(element: Element, note: Tell): ElementContent[] | undefined {
  if (attribute(element, 'dataKeType') !== 'opengraph') return undefined
  const link = select('a[href]', element)
  const href =
    attribute(element, 'dataOgUrl') ?? attribute(element, 'dataOgSourceUrl') ?? (link && attribute(link, 'href'))
  if (!href) return undefined
  const title = attribute(element, 'dataOgTitle') ?? (link && textOf(link).trim())
  note('changed', noteTexts.cardLink, href.slice(0, 80))
  return [h('p', [h('a', { href }, title || href)])]
}

/** A file to download. */
function readFile(element: Element): ElementContent[] | undefined {
  if (!hasClass(element, 'fileblock')) return undefined
  const link = select('a[href]', element)
  const name = select('.name', element)
  return link ? [h('p', [h('a', { href: attribute(link, 'href') }, textOf(name ?? link).trim())])] : undefined
}

/** Color Scripter formats code as a table: line numbers in the first cell, one `<div>` per line in the second. */
function readColorScripter(element: Element): ElementContent[] | undefined {
  if (!hasClass(element, 'colorscripter-code') || element.tagName === 'table') return undefined
  const cell = selectAll('td', element)[1]
  if (!cell) return undefined
  const lines = selectAll('div > div', cell).filter((line) =>
    /white-space\s*:\s*pre/.test(attribute(line, 'style') ?? ''),
  )
  return [h('pre', lines.map((line) => textOf(line).replaceAll('\u00a0', ' ').trimEnd()).join('\n'))]
}

/** Rouge (Jekyll) and Chroma (Hugo) format code as a table with line numbers. */
function readRouge(element: Element): ElementContent[] | undefined {
  if (element.tagName !== 'table' || !/rouge-table|lntable|highlighttable/.test(attribute(element, 'className') ?? ''))
    return undefined
  const code = selectAll('td', element).at(-1)
  return code && [h('pre', { dataLang: languageOf(code) }, readLines(code).replace(/\n$/, ''))]
}

/** A code block; its language may be in various attributes. */
function readCode(element: Element): ElementContent[] | undefined {
  const isDiagram = hasClass(element, 'mermaid') && isElement(element, 'div', 'pre')
  if (isDiagram) return [h('pre', { dataLang: 'mermaid' }, readLines(element).trim())]
  if (element.tagName !== 'pre' || element.properties.dataLang !== undefined) return undefined
  const inner = select('code', element)
  const dataLang = languageOf(element) ?? (inner && languageOf(inner)) ?? ''
  return [h('pre', { dataLang }, readLines(element).replace(/^\n/, '').trimEnd())]
}

const noLanguage = new Set([
  'hljs',
  'code',
  'highlight',
  'prettyprint',
  'text',
  'plaintext',
  'plain',
  'brush',
  'lang',
  'rouge-code',
  'notranslate',
])

function languageOf(element: Element): string | undefined {
  const said =
    attribute(element, 'dataKeLanguage') ?? attribute(element, 'dataLanguage') ?? attribute(element, 'dataLang')
  if (said) return said.toLowerCase()
  const names = (attribute(element, 'className') ?? '').split(' ')
  const marked = names.find((name) => /^lang(?:uage)?-/.test(name))
  if (marked) return marked.replace(/^lang(?:uage)?-/, '').toLowerCase()
  return names.find((name) => /^[a-z+#]+$/.test(name) && !noLanguage.has(name))
}

function readLines(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return child.tagName === 'br' ? '\n' : readLines(child)
    })
    .join('')
    .replaceAll('\u00a0', ' ')
}

import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { color } from 'd3-color'
import { parseHTML } from 'linkedom'
import { findPackageFile } from '@/lib/files/package-file'
import { measureElement } from './measure-elements'
import { readStyle } from './read-style'

/** What is used of mermaid's API (https://mermaid.js.org/config/setup/mermaid/interfaces/Mermaid.html). */
export interface Mermaid {
  initialize(config: object): void
  /** Takes over the settings of a source. */
  parse(source: string): Promise<unknown>
  render(id: string, source: string): Promise<{ svg: string }>
  mermaidAPI: {
    getConfig(): { themeVariables: Record<string, unknown> }
    getDiagramFromText(source: string): Promise<{ db: Database }>
  }
}

interface Part {
  label?: unknown
  alias?: string
  shape?: string
}

/** The parsed diagram; `getData` is there for kinds with a graph layout. */
export interface Database {
  getData?(): { nodes?: Part[]; edges?: Part[] }
}

let started: Mermaid | undefined

/**
 * Mermaid with a document of its own, in a context of its own: it needs `window` and `document` as global variables,
 * which nothing else in this process may see. Text is measured with the font of the site. Takes 0.3 s, once.
 */
export function startMermaid(): Mermaid {
  started ??= start()
  return started
}

function start(): Mermaid {
  const file = findPackageFile('@mermaid-js/tiny')
  const context = vm.createContext(buildGlobals())
  new vm.Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context)
  return (context as { mermaid: Mermaid }).mermaid
}

const shared = [
  ...['setTimeout', 'clearTimeout', 'queueMicrotask', 'structuredClone', 'performance'],
  ...['URL', 'TextEncoder', 'TextDecoder', 'atob'],
] as (keyof typeof globalThis)[]

/** Of the document; DOMPurify, within mermaid, asks for them. */
const ofDocument = [
  ...['Node', 'Element', 'HTMLElement', 'SVGElement', 'DocumentFragment', 'NodeFilter'],
  ...['HTMLTemplateElement', 'DOMParser'],
] as (keyof typeof globalThis)[]

/** Mermaid logs what it also throws. */
const silent = Object.fromEntries(['log', 'debug', 'info', 'warn', 'error'].map((name) => [name, () => undefined]))

function buildGlobals(): Record<string, unknown> {
  const { window, document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  addMeasures(window)
  const globals: Record<string, unknown> = {
    ...Object.fromEntries(shared.map((name) => [name, globalThis[name]])),
    ...Object.fromEntries(ofDocument.map((name) => [name, window[name]])),
    document,
    console: silent,
    Math: Object.assign(Object.create(Math), { random: () => 0.5 }), // ids and drawings are the same in each build
    CSS: { supports: (_: string, value: string) => color(value) !== null, escape: (name: string) => name },
    CSSStyleSheet: StyleSheet,
    // A browser's throws on other letters than Latin ones, with which mermaid calls it.
    btoa: (text: string) => Buffer.from(text).toString('base64'),
    addEventListener: () => undefined,
    getComputedStyle,
    screen: { availWidth: 720 },
  }
  globals.window = globals
  Object.defineProperty(document, 'defaultView', { value: globals })
  return globals
}

const getComputedStyle = (element: Element) => ({
  getPropertyValue: (name: string) => readStyle(element, name) ?? '',
  fontSize: readStyle(element, 'font-size') ?? '16px',
  textAnchor: readStyle(element, 'text-anchor') ?? 'start',
})

/** linkedom has no layout. Its prototypes are shared by all its documents; others do not measure. */
function addMeasures(window: Window & typeof globalThis): void {
  for (const prototype of [window.SVGElement.prototype, window.HTMLElement.prototype]) {
    Object.assign(prototype, {
      getBBox(this: Element) {
        return measureElement(this)
      },
      getBoundingClientRect(this: Element) {
        const { x, y, width, height } = measureElement(this)
        return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
      },
      getComputedTextLength(this: Element) {
        return measureElement(this).width
      },
    })
  }
}

/** What mermaid uses of `CSSStyleSheet`: it collects the rules of `classDef` here. Fonts are those of the site. */
class StyleSheet {
  cssRules: { cssText: string; style: { length: number; setProperty(): void } }[] = []
  insertRule(cssText: string, index: number): number {
    this.cssRules.splice(index, 0, { cssText, style: { length: 0, setProperty: () => undefined } })
    return index
  }
}

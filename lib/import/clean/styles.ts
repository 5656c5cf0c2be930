import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { attribute, isBlank, isElement, replaceElements } from './tree'

/** Purely presentational elements: only their content is kept. */
const unwrapped = new Set([
  'span',
  'font',
  'center',
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'label',
  'tt',
  'big',
  'button',
  'o:p',
])
const renamed: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del', tt: 'code', h1: 'h1' }

/** Styles with a meaning, and the elements that replace them; other styles are dropped. */
const meanings: [pattern: RegExp, name: string][] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-style\s*:\s*italic/, 'em'],
  [/text-decoration[\w-]*\s*:[^;:]*line-through/, 'del'],
  [/text-decoration[\w-]*\s*:[^;:]*underline/, 'u'],
  [/background(?:-color)?\s*:\s*(?!transparent|inherit|initial|none|#fff|white|rgb\(255, ?255, ?255)[#a-z]/, 'mark'],
]
const inline = new Set(['span', 'font'])

/** @param note receives the number of dropped colours and sizes */
export function convertStyles(tree: Root, note: (message: string, about: string) => void): void {
  let dropped = 0
  replaceElements(tree, (element) => {
    const style = attribute(element, 'style') ?? ''
    if (/(?:^|;)\s*(?:color|font-size)\s*:/.test(style) || element.properties.color) dropped += 1
    if (/display\s*:\s*none/.test(style)) return []
    const align = /text-align\s*:\s*(left|center|right)/.exec(style)?.[1]
    if (align && isElement(element, 'td', 'th')) element.properties.align = align
    delete element.properties.style
    const name = renamed[element.tagName]
    if (name) element.tagName = name
    if (!unwrapped.has(element.tagName)) return undefined
    return inline.has(element.tagName) ? [...wrapMeaning(style, element)] : element.children
  })
  if (dropped > 0) note(noteTexts.styles, String(dropped))
}

function wrapMeaning(style: string, { children }: Element): ElementContent[] {
  if (children.every(isBlank)) return children
  return meanings.reduce<ElementContent[]>(
    (content, [pattern, name]) => (pattern.test(style) ? [h(name, content)] : content),
    children,
  )
}

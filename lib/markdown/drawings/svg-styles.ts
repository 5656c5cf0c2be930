import type { Element, Nodes } from 'hast'
import { matches } from 'hast-util-select'
import postcss, { type AtRule, type Root as Sheet } from 'postcss'
import { visit } from '@/lib/markdown/syntax/visit'
import { scopeSelector } from './svg-selectors'

/** Style properties of the root that would affect the page around it. */
export const placing =
  /^\s*(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|position|inset|top|right|bottom|left|margin(?:-\w+)*|float|display|z-index)\b/

/** Properties and attributes that name a font of `@font-face` or an animation of `@keyframes`. */
const naming = /^(?:font|font-?family|animation|animation-?name)$/i

/** The style sheets of a drawing, with the elements that hold them. */
type Sheets = { element: Element; sheet: Sheet }[]

/**
 * Makes classes and styles of a drawing its own: classes, fonts and animations get the prefix, and rules apply to the
 * drawing only. Otherwise two drawings with a `.cls-1` would restyle each other, and `p {}` the page.
 * @param root modified in place
 */
export function isolateStyles(root: Element, prefix: string): void {
  const sheets = readSheets(root)
  const whole = structuredClone(root)
  const names = new Set(sheets.flatMap(({ sheet }) => listNames(sheet)))
  visit(root as Nodes, 'element', ({ properties }: Element) => renameIn(properties, names, prefix))
  if (sheets.length === 0) return
  const mark = prefix.replace(/-$/, '')
  root.properties.className = [mark, ...((root.properties.className as string[] | undefined) ?? [])]
  for (const { element, sheet } of sheets) {
    isolateSheet(sheet, whole, names, { mark, prefix })
    element.children = [{ type: 'text', value: sheet.toString() }]
  }
}

/** @throws CssSyntaxError for a style sheet that cannot be read */
export function readSheets(root: Element): Sheets {
  const sheets: Sheets = []
  visit(root as Nodes, 'element', (element: Element) => {
    if (element.tagName !== 'style') return
    const text = element.children.map((child) => ('value' in child ? child.value : '')).join('')
    sheets.push({ element, sheet: postcss.parse(text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '')) })
  })
  return sheets
}

function isolateSheet(
  sheet: Sheet,
  whole: Element,
  names: ReadonlySet<string>,
  scope: { mark: string; prefix: string },
): void {
  sheet.walkAtRules(/^(?:namespace|charset)$/i, (rule) => void rule.remove())
  sheet.walkAtRules(/keyframes$/i, (rule) => {
    rule.params = renameWords(rule.params, names, scope.prefix)
  })
  sheet.walkDecls((one) => {
    if (naming.test(one.prop)) one.value = renameWords(one.value, names, scope.prefix)
  })
  sheet.walkRules((rule) => {
    const parent = rule.parent as AtRule | undefined
    if (parent?.type === 'atrule' && /keyframes$/i.test(parent.name)) return
    if (rule.selectors.some((selector) => isMatch(selector, whole)))
      rule.walkDecls((one) => void (placing.test(one.prop) && one.remove()))
    const isNested = rule.parent?.type === 'rule'
    const scoped = rule.selectors.flatMap((selector) => scopeSelector(selector, scope, isNested) ?? [])
    if (scoped.length > 0) rule.selectors = scoped
    else rule.remove()
  })
}

/** Names of fonts and animations that a sheet defines. */
function listNames(sheet: Sheet): string[] {
  const names: string[] = []
  sheet.walkAtRules(/keyframes$/i, ({ params }) => void names.push(unquote(params)))
  sheet.walkAtRules(/^font-face$/i, (rule) =>
    rule.walkDecls(/^font-family$/i, ({ value }) => void names.push(unquote(value))),
  )
  return names
}

const unquote = (text: string) => text.trim().replace(/^(["'])(.*)\1$/, '$2')

function renameIn(properties: Element['properties'], names: ReadonlySet<string>, prefix: string): void {
  if (Array.isArray(properties.className)) properties.className = properties.className.map((name) => prefix + name)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string' && (naming.test(name) || name === 'style'))
      properties[name] = renameWords(value, names, prefix)
  }
}

/** Prefixes names within a value: `600 12px "Own Font", serif`. */
function renameWords(value: string, names: ReadonlySet<string>, prefix: string): string {
  let renamed = value
  for (const name of names) {
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    renamed = renamed.replace(new RegExp(`(?<![\\w-])${plain}(?![\\w-])`, 'g'), prefix + name)
  }
  return renamed
}

function isMatch(selector: string, root: Element): boolean {
  try {
    return /^(?:svg|:root|\*)$/.test(selector) || matches(selector, root)
  } catch {
    return false // a selector for more than elements: `::before`
  }
}

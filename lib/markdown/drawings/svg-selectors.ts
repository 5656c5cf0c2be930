import { type AstEntity, type AstRule, createParser, render, traverse } from 'css-selector-parser'

const parse = createParser({ syntax: 'progressive' })

interface Scope {
  /** Class of the root of the drawing. */
  mark: string
  /** Prefix of its classes and ids. */
  prefix: string
}

/**
 * A selector that matches the same elements, but only in one drawing.
 * @param isNested whether it stands in another rule, which is scoped already
 * @returns undefined for a selector that browsers would not read either
 * @example scopeSelector('p .a', { mark: 'd1', prefix: 'd1-' }) // => 'p .d1-a:where(.d1, .d1 *)'
 */
export function scopeSelector(selector: string, { mark, prefix }: Scope, isNested = false): string | undefined {
  const tree = read(selector)
  if (!tree) return undefined
  traverse(tree, (node) => rename(node, prefix))
  traverse(tree, (node) => replaceRoot(node, mark))
  if (!isNested) for (const rule of tree.rules) limit(rule, mark)
  return render(tree)
}

function read(selector: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(selector)
  } catch {
    return undefined
  }
}

function rename(node: AstEntity, prefix: string): void {
  if (node.type === 'ClassName' || node.type === 'Id') node.name = prefix + node.name
  else if (node.type === 'TagName' || node.type === 'WildcardTag') delete node.namespace
  else if (node.type === 'Attribute' && /^(?:class|id)$/i.test(node.name) && node.value?.type === 'String')
    node.value.value = node.value.value.replace(/\S+/g, (name) => prefix + name)
}

/** `:root` is the drawing in its file, and the page when it is inlined. */
function replaceRoot(node: AstEntity, mark: string): void {
  if (node.type !== 'Rule') return
  node.items = node.items.map((item) =>
    item.type === 'PseudoClass' && item.name === 'root' ? { type: 'ClassName', name: mark } : item,
  )
}

/** Limits the last part of a selector, which is what it matches, to the drawing. */
function limit(rule: AstRule, mark: string): void {
  let last = rule
  while (last.nestedRule) last = last.nestedRule
  const at = last.items.findIndex(({ type }) => type === 'PseudoElement')
  const scope = parse(`:where(.${mark}, .${mark} *)`).rules[0]!.items
  last.items.splice(at === -1 ? last.items.length : at, 0, ...scope)
}

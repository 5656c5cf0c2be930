import type { Element, ElementContent, Parents, Root } from 'hast'
import { h } from 'hastscript'
import type { SourcePost } from '@/lib/import/source-post'
import { frameIds } from '@/lib/markdown/forms/settle-ids'
import { attribute, isBlank, isElement, replaceElements } from './tree'

/** Places that links name, other than headings: in a line, and before a block. */
export const anchorNames = { inLine: 'anchor-inline', block: 'anchor-block' }

const fragment = /(?:\]\(\s*<?|\]:\s*<?|\shref=["']?|\{%[^{}%]*|\[\[)[^\s()"'<>\]]*#([^\s()"'<>\]|}]+)/g

/** Lists the fragments that links of the posts name, decoded: only these ids are worth keeping. */
export function listFragments(posts: readonly Pick<SourcePost, 'body'>[]): Set<string> {
  const found = posts.flatMap(({ body }) => [...body.text.matchAll(fragment)].map(([, name = '']) => decodeId(name)))
  return new Set(found)
}

function decodeId(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text.normalize('NFC') // a stray %: use the name as it is
  }
}

/**
 * Keeps the ids that links name. One at a heading, in it or just before it becomes an id of the heading (`dataIds`);
 * others become elements that stand where the place began. Of several elements with one id the first has it, as in
 * browsers.
 */
export function keepAnchors(tree: Root, wanted: ReadonlySet<string>): void {
  const places: Place[] = []
  const known = new Set<string>()
  for (const { element, parents } of listElements(tree, [])) {
    const names = [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined]
    for (const id of names.flatMap((name) => (name ? decodeId(name.trim()) : []))) {
      if (!wanted.has(id) || known.has(id)) continue
      known.add(id)
      places.push({ id, element, parents })
    }
  }
  for (const one of places) keepPlace(one)
}

interface Place {
  id: string
  element: Element
  /** From the root to the parent. */
  parents: Parents[]
}

const listElements = (parent: Parents, above: Parents[]): Omit<Place, 'id'>[] =>
  parent.children.flatMap((element) =>
    element.type === 'element'
      ? [{ element, parents: [...above, parent] }, ...listElements(element, [...above, parent])]
      : [],
  )

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)
/** Elements whose own content is a line of text. */
const lines = new Set('p dt dd td th summary figcaption caption'.split(' '))
/** Elements of which the place is that of their first block. */
const containers = new Set('div section article aside main header ul ol dl blockquote li center'.split(' '))
const isPicture = (node: ElementContent) => isElement(node, 'img', 'picture', 'figure')

function keepPlace({ id, element, parents }: Place): void {
  const heading = [element, ...parents].find((one): one is Element => one.type === 'element' && isHeading(one))
  if (heading) nameHeading(heading, id)
  else if (isMark(element)) keepMark({ id, element, parents })
  else openBlock(id, element, parents.at(-1)!)
}

function keepMark({ id, element, parents }: Place): void {
  const block = parents.findLast((one): one is Element => isElement(one as Element, ...lines, ...containers))
  const above = block ? parents.slice(0, parents.indexOf(block)) : []
  const others = block?.children.filter((child) => !isBlank(child)) ?? []
  const isOfBlock = element.properties.dataFor === 'before' && (!element.properties.dataSpan || others.every(isPicture))
  if (!block) besideMark(id, element, parents)
  else if (others.length === 0 && block.tagName === 'p') besideMark(id, block, above)
  else if (isOfBlock) openBlock(id, block, above.at(-1)!)
  else insert(parents.at(-1)!, element, h(anchorNames.inLine, { dataId: id }))
}

/** Whether an element marks a place and shows nothing of its own as a block. */
const isMark = ({ tagName }: Element) =>
  ['a', 'span', 'sup', 'sub', 'b', 'i', 'em', 'strong', 'code', 'font', 'u', 'mark', 'small', 'cite'].includes(tagName)

/** A mark alone in its line: it belongs to the next block, or to the one before it. */
function besideMark(id: string, block: Element, parents: Parents[]): void {
  const parent = parents.at(-1)!
  const siblings = parent.children as ElementContent[]
  const at = siblings.indexOf(block)
  const isBefore = attribute(block, 'dataFor') === 'before' || hasMarkFor(block)
  const near = isBefore
    ? siblings.slice(0, at).findLast((one) => !isBlank(one))
    : siblings.slice(at + 1).find((one) => one.type === 'element' && !isBlank(one))
  if (isElement(near)) openBlock(id, near, parent)
  else insert(parent, block, h(anchorNames.block, { dataId: id }))
}

const hasMarkFor = ({ children }: Element) =>
  children.some((child) => isElement(child) && attribute(child, 'dataFor') === 'before')

/** Puts a place at the beginning of a block. */
function openBlock(id: string, block: Element, parent: Parents): void {
  const first = block.children.find((child): child is Element => isElement(child))
  const isLine = isElement(parent as Element, ...lines) || isMark(block)
  if (isHeading(block)) nameHeading(block, id)
  else if (containers.has(block.tagName) && first && startsWith(block, first)) openBlock(id, first, block)
  else if (holdsText(block)) block.children.unshift(h(anchorNames.inLine, { dataId: id }))
  else insert(parent, block, h(isLine ? anchorNames.inLine : anchorNames.block, { dataId: id }))
}

/** Whether a mark can stand in a block; a picture alone in its paragraph has to stay alone. */
const holdsText = ({ tagName, children }: Element): boolean =>
  tagName === 'p'
    ? !children.filter((child) => !isBlank(child)).every(isPicture)
    : lines.has(tagName) || tagName === 'li'

/** Whether an element of a block comes before its text, and is a block itself. */
function startsWith(block: Element, first: Element): boolean {
  const before = block.children.slice(0, block.children.indexOf(first))
  return before.every(isBlank) && !isMark(first) && !isElement(first, 'img', 'br')
}

function nameHeading(heading: Element, id: string): void {
  const known = attribute(heading, 'dataIds')
  heading.properties.dataIds = known ? `${known} ${encodeURIComponent(id)}` : encodeURIComponent(id)
}

function insert(parent: Parents, before: Element, made: Element): void {
  parent.children.splice(parent.children.indexOf(before as never), 0, made)
}

/** The ids of a heading besides its own. */
export const listIds = (heading: Element): string[] =>
  (attribute(heading, 'dataIds') ?? '').split(' ').filter(Boolean).map(decodeURIComponent)

/** Ids that the site gives to parts of a page. */
const ofSite = /^(?:note|figure|table|equation|algorithm|aside|ref|code|line|video)-?\d/

/**
 * Gives the places ids that no heading and no part of the page has.
 * @param ids new ids by the old ones, to which the places are added
 */
export function nameAnchors(tree: Root, ids: Map<string, string>): void {
  const taken = new Set([...ids.values(), ...frameIds])
  replaceElements(tree, (element) => {
    if (!Object.values(anchorNames).includes(element.tagName)) return undefined
    const old = attribute(element, 'dataId')!
    const plain = old.replace(/\s+/g, '-')
    let id = plain
    for (let number = 2; taken.has(id) || ofSite.test(id); number += 1)
      id = `${plain.replace(ofSite, 'to-$&')}-${number}`
    taken.add(id)
    ids.set(old, id)
    element.properties.dataId = id
    return undefined
  })
}

import type { Code, Definition, Image, Node, Parent, PhrasingContent, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { parseCaption } from '@/lib/markdown/syntax/parse-caption'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { findKind } from './figure-kinds'
import { findTitle, findValue, type Written } from './find-title'

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData {
    /** The name in the source, where it differs. */
    written?: string
  }
}
declare module 'mdast' {
  interface ImageData {
    /** The title in the source, if it stands in the definition of a reference. */
    caption?: Written | undefined
  }
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
/** Pictures of one paragraph, side by side. */
export interface Gallery extends Parent {
  type: 'gallery'
}

declare module 'mdast' {
  interface RootContentMap {
    gallery: Gallery
  }
}

type Parse = (written: string, at?: number) => PhrasingContent[]

/**
 * Rewrites all ways to write a picture or caption as one, before the tree is checked and rendered: references
 * (`![글][fig]`) become images, sizes (`./a.png =300x`) attributes, and a picture with a caption becomes a `<Figure>`.
 * Captions are parsed, so that they hold emphasis, formulas, notes and citations in all forms of the post.
 * @param tree modified in place
 * @param source of the post
 */
export function readPictures(tree: Root, source: string): void {
  const parse: Parse = (written, at) => parseCaption(written, at, tree, source)
  resolveReferences(tree, source)
  visit(tree, 'image', readSize)
  visit(tree, 'paragraph', (node, index, parent) => {
    const figures = parent && index !== undefined ? listFigures(node, source, parse) : undefined
    if (!figures) return undefined
    parent!.children.splice(index!, 1, ...(figures as never[]))
    return [SKIP, index! + figures.length]
  })
  visit(tree, 'code', (node) => readBlockTitle(node, source, parse))
  visit(tree, (node, _, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readElement(node, parent, source, parse)
  })
}

/** Images by reference get the address and title of their definition, which then is needed no more. */
function resolveReferences(tree: Root, source: string): void {
  const definitions = new Map<string, Definition>()
  const others = new Set<string>()
  const used = new Set<string>()
  visit(tree, 'definition', (node) => void (definitions.has(node.identifier) || definitions.set(node.identifier, node)))
  visit(tree, 'linkReference', ({ identifier }) => void others.add(identifier))
  visit(tree, 'imageReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier)
    if (!definition || !parent || index === undefined) return
    used.add(node.identifier)
    const title = findTitle(definition, source)
    const image: Image = { type: 'image', url: definition.url, alt: node.alt, title: definition.title }
    parent.children[index] = { ...image, position: node.position, data: { caption: title } } as Image
  })
  visit(tree, 'definition', ({ identifier }, index, parent) => {
    if (!used.has(identifier) || others.has(identifier) || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
}

/** The size that some platforms write behind the address: `./a.png =300x200`. */
function readSize(node: Image): void {
  const [written, width, height] = /\s+=(\d*)x(\d*)$/.exec(node.url) ?? []
  if (written === undefined) return
  node.url = node.url.slice(0, -written.length)
  node.data = { ...node.data, hProperties: { ...(width && { width }), ...(height && { height }) } }
}

/** A paragraph of pictures only, at least one of which has a caption, as figures. */
function listFigures({ children }: Parent, source: string, parse: Parse): (JsxElement | Gallery)[] | undefined {
  const solid = children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break',
  )
  if (!solid.every(isImage)) return undefined
  const isRow = solid.length > 1 && solid.every(({ url }) => !/^(?:https?:)?\/\//i.test(url)) // badges are elsewhere
  if (!isRow && !solid.some(({ title, alt }) => title && alt)) return undefined
  const figures = solid.map((image): JsxElement => {
    const { at, written } = image.data?.caption ??
      findTitle(image, source) ?? { written: image.title ?? '', at: undefined }
    const size = Object.entries(image.data?.hProperties ?? {})
    return {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: [['src', image.url], ['alt', image.alt ?? ''], ...size].map(([name, value]) =>
        attribute(String(name), String(value)),
      ),
      children: (written ? parse(written, at) : []) as never[],
      position: image.position,
    }
  })
  return isRow ? [{ type: 'gallery', children: figures, position: solid[0]!.position }] : figures
}

const isImage = (node: Node): node is Image => node.type === 'image'
const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })

/** The caption of a diagram or chart: the children of its block. */
function readBlockTitle(node: Code, source: string, parse: Parse): void {
  if (!/^(?:mermaid|chart)$/.test(node.lang ?? '')) return
  const title = findValue('title', node, source)
  if (title?.written) Object.assign(node, { children: parse(title.written, title.at) })
}

/** Elements whose parent shows a picture as one in a sentence. */
const inline = /^(?:paragraph|link|tableCell|heading|emphasis|strong|mdxJsxTextElement)$/
const inlineNames = /^(?:a|p|figure|span|td|th|summary|Aside)$/

function readElement(node: JsxElement, parent: Parent | undefined, source: string, parse: Parse): void {
  const isBlock = node.type === 'mdxJsxFlowElement' && parent && !inline.test(parent.type)
  if (node.name === 'img' && isBlock && !inlineNames.test(String((parent as Partial<JsxElement>).name)))
    Object.assign(node, { name: 'Figure', data: { ...node.data, written: 'img' } })
  if (node.name !== 'Figure' && node.name !== 'Chart') return
  const names = node.name === 'Chart' ? /^title$/ : /^caption$/
  const caption = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && names.test(one.name))
  const hasContent = node.name === 'Figure' && !node.attributes.some((one) => 'name' in one && one.name === 'src')
  if (node.name === 'Figure') addKind(node)
  if (caption?.type !== 'mdxJsxAttribute' || typeof caption.value !== 'string') return
  if (!hasContent && node.children.length > 0) return // the caption stands between the tags, too: reported
  const { written, at } = findValue(caption.name, caption, source) ?? { written: caption.value, at: undefined }
  const parsed = parse(written, at)
  if (node.name === 'Figure') node.attributes = node.attributes.filter((one) => one !== caption)
  const whole = { type: 'mdxJsxFlowElement', name: 'figcaption', attributes: [], children: parsed }
  node.children = (hasContent ? [whole, ...node.children] : parsed) as never[]
}

function addKind(node: JsxElement): void {
  if (node.attributes.some((one) => 'name' in one && one.name === 'kind')) return
  node.attributes.push(attribute('kind', findKind(node.children)))
}

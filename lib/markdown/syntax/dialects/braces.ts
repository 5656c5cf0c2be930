import type { Heading, Image, Nodes, Parent } from 'mdast'
import type { Problems } from '@/lib/text/problems'
import { readAttributeList } from './attribute-list'
import type { Braces } from './nodes'
import { setSize } from './wiki-links'

/** What a tag of Liquid or a shortcode of Hugo and Quarto is written as here, by its name. */
const tags: [RegExp, string][] = [
  [/^(?:toc|tableofcontents)$/i, 'take it out: the contents stand beside the post by themselves'],
  [/^(?:highlight|code|codeblock)$/, 'put the code between ``` and ```, with the language behind the first'],
  [/^(?:figure|img|image|picture|asset_img)$/, 'write ![alternative text](./figure.png "caption")'],
  [/^(?:ref|relref|post_url|post_link|link)$/, 'write the link: [text](/posts/name)'],
  [/^(?:youtube|vimeo|tweet|twitter|gist|video|audio|embed|x)$/, 'link to it: [title](https://…)'],
  [/^(?:note|notice|alert|admonition|callout|hint|tip|warning|info)$/, 'write > [!NOTE], and > before each line of it'],
  [/^(?:details|expand|collapse)$/, 'write <details> and <summary>title</summary>, or > [!NOTE]- title'],
  [/^(?:math|katex|mathjax)$/, 'put the formula between $$ and $$'],
  [/^mermaid$/, 'put the diagram between ```mermaid and ```'],
  [/^(?:raw|endraw|comment|pagebreak|more)$/, 'take it out'],
  [/^(?:cite|bibliography|references)$/, 'cite with [@key]: the list of references is made by itself'],
]

/** Reads braces behind a heading or picture; those of other programs are problems, and taken out. */
export function readBraces(tree: Parent, problems: Problems): void {
  const state: State = { problems, open: 0, ids: new Set() }
  walk(tree, state)
}

interface State {
  problems: Problems
  /** Tags that were reported and may have a closing one. */
  open: number
  /** Ids of headings. */
  ids: Set<string>
}

function walk(parent: Parent, state: State): void {
  const children: Nodes[] = []
  for (const node of parent.children as Nodes[]) {
    if ((node.type as string) === 'braces') placeBraces(node as never, children, parent, state)
    else children.push(node)
    if (!('children' in node)) continue
    const held = node.children.length
    walk(node as Parent, state)
    if (node.type === 'paragraph' && held > 0 && node.children.length === 0) children.pop()
  }
  parent.children = children as never[]
}

function placeBraces(node: Braces, before: Nodes[], parent: Parent, state: State): void {
  const last = before.at(-1)
  const isTag = /^\{[{%]/.test(node.value)
  if (isTag) reportTag(node, state)
  else if (parent.type === 'heading') nameHeading(node, parent as Heading, before, state)
  else if (last?.type === 'image') resize(node, last, state.problems)
  else reportAttributes(node, last, state.problems)
}

function reportTag({ value, position }: Braces, state: State): void {
  const [, closing, name = ''] = /^\{[{%][<%-]?\s*(\/|end)?\s*([\w.-]*)/.exec(value) ?? []
  if (closing && state.open > 0) {
    state.open -= 1
    return
  }
  state.open += 1
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  const remedy = tags.find(([pattern]) => pattern.test(name))?.[1]
  state.problems.error(
    position?.start,
    `${shown} is a tag of Hugo, Quarto or Jekyll, and posts run none`,
    remedy ?? 'write what it stood for, or put it between backticks if it is meant as text',
  )
}

/** `## heading {#id}`: its own id (of Pandoc, kramdown, Hugo, Docusaurus). */
function nameHeading({ value, position }: Braces, heading: Heading, before: Nodes[], state: State): void {
  const { id, classes, attributes } = readAttributeList(value)
  const last = before.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  if (id) setId(heading, id.normalize('NFC'), position, state)
  const rest = [...classes.map((name) => `.${name}`), ...Object.keys(attributes)].filter((name) => !silent.has(name))
  if (rest.length > 0)
    state.problems.warn(
      position?.start,
      `${rest.join(' ')} does nothing behind a heading`,
      id ? `write {#${id}}` : 'take it out',
    )
}

function setId(heading: Heading, id: string, position: Braces['position'], { ids, problems }: State): void {
  if (ids.has(id)) problems.warn(position?.start, `the id “${id}” is in use already`, 'give the heading another id')
  else heading.data = { ...heading.data, id } as never
  ids.add(id)
}

/** Headings of posts have no numbers, and each is in the contents. */
const silent = new Set(['.unnumbered', '.unlisted'])

/** `![…](…){width=300}`; other attributes do nothing. */
function resize(node: Braces, image: Image, problems: Problems): void {
  const { width, height } = readAttributeList(node.value).attributes
  const [, pixels] = /^(\d+)(?:px)?$/.exec(width ?? '') ?? []
  const [, tall] = /^(\d+)(?:px)?$/.exec(height ?? '') ?? []
  if (pixels) setSize(image, tall ? `${pixels}x${tall}` : pixels)
  else reportAttributes(node, image, problems)
}

function reportAttributes({ value, position }: Braces, before: Nodes | undefined, problems: Problems): void {
  const { id } = readAttributeList(value)
  const remedy = /^\{:+\s*\/?\s*toc/.test(value)
    ? 'take it out: the contents stand beside the post by themselves'
    : before?.type === 'image'
      ? 'write the width in pixels, {width=300}, or take it out'
      : before?.type === 'link' || before?.type === 'linkReference'
        ? 'take it out'
        : id
          ? `take it out, or write {#${id}} behind a heading`
          : 'take it out, or write \\{ if a brace is meant'
  problems.warn(position?.start, `the attributes ${value} do nothing here`, remedy)
}

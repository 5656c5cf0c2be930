import type { Heading, Image, Nodes, Parent } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { readAttributeList } from './attribute-list'
import type { Braces } from './nodes'
import { setSize } from './wiki-links'

/** What a tag of Liquid or a shortcode of Hugo and Quarto is written as here, by its name. */
const tags: [RegExp, Exclude<keyof typeof say.tags, 'unknown'>][] = [
  [/^(?:toc|tableofcontents)$/i, 'contents'],
  [/^(?:highlight|code|codeblock)$/, 'code'],
  [/^(?:figure|img|image|picture|asset_img)$/, 'picture'],
  [/^(?:ref|relref|post_url|post_link|link)$/, 'link'],
  [/^(?:youtube|vimeo|tweet|twitter|gist|video|audio|embed|x)$/, 'embed'],
  [/^(?:note|notice|alert|admonition|callout|hint|tip|warning|info)$/, 'callout'],
  [/^(?:details|expand|collapse)$/, 'details'],
  [/^(?:math|katex|mathjax)$/, 'formula'],
  [/^mermaid$/, 'diagram'],
  [/^(?:raw|endraw|comment|pagebreak|more)$/, 'nothing'],
  [/^(?:cite|bibliography|references)$/, 'citation'],
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
  const kind = tags.find(([pattern]) => pattern.test(name))?.[1]
  state.problems.error(position?.start, ...say.tags.unknown(shown, kind && say.tags[kind]))
}

/** `## heading {#id}`: its own id (of Pandoc, kramdown, Hugo, Docusaurus). */
function nameHeading({ value, position }: Braces, heading: Heading, before: Nodes[], state: State): void {
  const { id, classes, attributes } = readAttributeList(value)
  const last = before.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  if (id) setId(heading, id.normalize('NFC'), position, state)
  const rest = [...classes.map((name) => `.${name}`), ...Object.keys(attributes)].filter((name) => !silent.has(name))
  if (rest.length > 0) state.problems.warn(position?.start, ...say.dialects.idleAttributes(rest, id))
}

function setId(heading: Heading, id: string, position: Braces['position'], { ids, problems }: State): void {
  if (ids.has(id)) problems.warn(position?.start, ...say.dialects.headingId(id))
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
  const about = /^\{:+\s*\/?\s*toc/.test(value) ? 'contents' : before?.type === 'linkReference' ? 'link' : before?.type
  problems.warn(position?.start, ...say.dialects.idleBraces(value, about, id))
}

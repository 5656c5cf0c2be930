import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { readAttributeList } from './attribute-list'
import { buildCallout, findKind } from './callouts'
import { type Box, type Callout, calloutKinds, type Title } from './nodes'

type Block = BlockContent | DefinitionContent

/** What the first line of a box says. */
interface Opening {
  /** Of the box: `note` in `:::note`, `::: {.callout-note}` and `:::{note}`. */
  name: string
  attributes: Record<string, string>
  /** MyST, where the first lines of the content may be options. */
  isMyst: boolean
}

/** @example readOpening('::: {.callout-tip collapse="true"}') // => { name: 'callout-tip', … } */
function readOpening(written: string): Opening {
  const text = written.replace(/^\s*:+\s*/, '')
  const [, role] = /^\{([\w-]+)\}/.exec(text) ?? []
  if (role) return { name: role, attributes: {}, isMyst: true }
  const [braces] = /\{.*\}/.exec(text) ?? []
  const { classes, attributes } = readAttributeList(braces ?? '')
  const [, name = classes[0] ?? ''] = /^([\p{L}\w-]+)/u.exec(text) ?? []
  return { name, attributes, isMyst: false }
}

/** Folded boxes: of VitePress and MyST. */
const folding = new Set(['details', 'dropdown'])

/**
 * The callout that a box is. Another box leaves its content, with a warning.
 * @returns what stands in its place
 */
export function readBox(node: Box, problems: Problems): RootContent[] {
  const place = node.position?.start
  const { name, attributes, isMyst } = readOpening(node.opening)
  if (!node.isClosed) problems.error(place, ...say.dialects.openBox)
  const [head, ...others] = node.children
  const written = head?.type === 'boxTitle' ? head.children : undefined
  const body = (written ? others : node.children) as Block[]
  const options = isMyst ? takeOptions(body) : {}
  const kind = folding.has(name) ? 'note' : findKind(name)
  if (!kind) {
    problems.warn(place, ...say.dialects.unknownBox(name, calloutKinds))
    return [...(written ? [{ type: 'paragraph', children: written } as const] : []), ...body]
  }
  const title = written ?? readTitle(attributes.title, name, body, node.position)
  return [buildCallout(kind, title, body, node.position, readFold(name, attributes, options))]
}

function readFold(
  name: string,
  { collapse }: Record<string, string>,
  options: Record<string, string>,
): Callout['fold'] {
  if (collapse === 'true' || folding.has(name) || /dropdown/.test(options.class ?? '')) return 'closed'
  return collapse === 'false' ? 'open' : undefined
}

/** The title of a callout of Quarto: an attribute, or a heading at its beginning. */
function readTitle(
  said: string | undefined,
  name: string,
  body: Block[],
  position: Title['position'],
): PhrasingContent[] {
  if (said) return [{ type: 'text', value: said, position }]
  const [first] = body as RootContent[]
  if (!name.startsWith('callout-') || first?.type !== 'heading') return []
  body.shift()
  return first.children
}

/** Takes the options of MyST, `:class: dropdown`, out of the first lines. */
function takeOptions([first]: Block[]): Record<string, string> {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const options: Record<string, string> = {}
  if (text?.type !== 'text') return options
  for (let found = option.exec(text.value); found; found = option.exec(text.value)) {
    options[found[1]!] = found[2]!
    text.value = text.value.slice(found[0].length)
  }
  return options
}

const option = /^:([\w-]+):[ \t]*(.*)(?:\n|$)/

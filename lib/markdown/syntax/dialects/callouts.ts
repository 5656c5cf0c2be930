import type { BlockContent, Blockquote, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Problems } from '@/lib/text/problems'
import { type Callout, type CalloutKind, calloutKinds, type Title } from './nodes'

/** Other names of kinds, of Obsidian and MyST. */
const aliases: Record<string, CalloutKind> = {
  summary: 'abstract',
  tldr: 'abstract',
  hint: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
  seealso: 'info',
  admonition: 'note',
}

/** The kind of a callout by its name in any case, or by its class in Quarto (`callout-note`). */
export function findKind(name: string): CalloutKind | undefined {
  const written = name.toLowerCase().replace(/^callout-/, '')
  return (
    calloutKinds.find((kind) => kind === written) ?? (Object.hasOwn(aliases, written) ? aliases[written] : undefined)
  )
}

/** `[!NOTE]`, `[!tip]- 제목`, `[!info|right]+`, also with spaces inside. */
const marker = /^\[![ \t]*([^\]\s|]+)[ \t]*(?:\|[^\]]*)?\]([+-]?)[ \t]*/

/** The callout that a blockquote is if it begins with a marker (of GitHub and Obsidian); an unknown kind is an error. */
export function readCallout(node: Blockquote, source: string, problems: Problems): Callout | undefined {
  const [first, ...rest] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined
  const [mark, name = '', sign] = marker.exec(text.value) ?? []
  if (mark === undefined || source[text.position?.start.offset ?? 0] === '\\') return undefined
  const kind = findKind(name)
  if (!kind) {
    const nearest = findNearestName(name, calloutKinds) ?? 'note'
    problems.error(text.position?.start, ...say.dialects.unknownCallout(name, nearest, calloutKinds))
    return undefined
  }
  text.value = text.value.slice(mark.length)
  const [title, body] = splitFirstLine(first)
  const fold = sign === '' ? undefined : sign === '-' ? 'closed' : 'open'
  return buildCallout(kind, title, [...body, ...rest], node.position, fold)
}

export function buildCallout(
  kind: CalloutKind,
  title: PhrasingContent[],
  body: (BlockContent | DefinitionContent)[],
  position: Callout['position'],
  fold?: Callout['fold'],
): Callout {
  const [first] = title
  const head: Title[] = first ? [{ type: 'boxTitle', children: title, position: first.position }] : []
  return { type: 'callout', kind, fold, children: [...head, ...body], position }
}

/** The first line of a paragraph, and a paragraph of the others if there are any. */
function splitFirstLine(node: Paragraph): [line: PhrasingContent[], rest: Paragraph[]] {
  const line: PhrasingContent[] = []
  const rest = [...node.children]
  for (let child = rest.shift(); child; child = rest.shift()) {
    if (child.type === 'break') break
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type !== 'text' || end === -1) line.push(child)
    else {
      line.push({ ...child, value: child.value.slice(0, end).trimEnd() })
      rest.unshift({ ...child, value: child.value.slice(end + 1) })
      break
    }
  }
  const isFull = (one: PhrasingContent) => one.type !== 'text' || one.value !== ''
  const left = rest.filter(isFull)
  return [line.filter(isFull), left.length > 0 ? [{ ...node, children: left }] : []]
}

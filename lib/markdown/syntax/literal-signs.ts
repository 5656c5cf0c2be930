import type { Nodes, Parent, Root, Text } from 'mdast'
import type { Place } from '@/lib/text/problems'

/*
 * MDX reads each `<` and `{` as code, and gives up at the first that is none. What can only be meant as Markdown means it
 * stays: a comment of HTML, `<br>`, a sign in `x < 5` or `{0, …}`. The parser says where it gave up; there one character
 * stands for another, so places stay, and `restoreSigns` puts them back. These are noncharacters, which no text holds.
 */
const brace = '\uFDD1'
const less = '\uFDD2'
const tag = { open: '\uFDD3', close: '\uFDD4' }

/** Elements without content, which HTML closes by itself; without attributes, since Markdown reads those. */
const empty = /<(br|hr|wbr)\s*>/iy

/**
 * @param reason of the parser
 * @param place where it gave up
 * @returns the source with another sign there; undefined where none can be taken literally
 */
export function takeLiterally(source: string, reason: string, place: Place): string | undefined {
  const at = offsetOf(source, place)
  if (/acorn|expression/.test(reason)) return hideBrace(source, at)
  const start = source.lastIndexOf('<', at)
  if (start === -1 || at - start > 1) return undefined
  if (source.startsWith('<!--', start)) return rewriteComment(source, start)
  empty.lastIndex = start
  const [written] = empty.exec(source) ?? []
  if (written) return replaceAt(source, start, written, `${tag.open}${written.slice(1, -1)}${tag.close}`)
  const isSign = /before name/.test(reason) && /[^\p{L}$_/>!?]/u.test(source[start + 1] ?? ' ')
  return isSign ? replaceAt(source, start, '<', less) : undefined
}

/** Where a sign is a mistake: it is text, with the braces up to where that was noticed, until `restoreSigns`. */
export function hideSigns(source: string, at: number, noticed: number): string {
  const between = source.slice(at + 1, noticed + 1).replaceAll('{', brace)
  return source.slice(0, at) + (source[at] === '<' ? less : brace) + between + source.slice(at + 1 + between.length)
}

/** Only in a post without modules: where there is code, a brace that does not parse is a mistake in it. */
function hideBrace(source: string, at: number): string | undefined {
  const start = source.lastIndexOf('{', at)
  if (start === -1 || source[start - 1] === '=' || /^(?:import|export)\s/m.test(source)) return undefined
  return replaceAt(source, start, '{', brace)
}

/** `<!-- … -->` as `{/* … *​/}`, which is as long. */
function rewriteComment(source: string, start: number): string | undefined {
  const end = source.indexOf('-->', start)
  const text = source.slice(start + 4, end)
  if (end === -1 || text.includes('*/')) return undefined
  return replaceAt(source, start, source.slice(start, end + 3), `{/* ${text}*/}`)
}

const replaceAt = (source: string, at: number, written: string, by: string) =>
  source.slice(0, at) + by + source.slice(at + written.length)

export function offsetOf(source: string, { line, column }: Place): number {
  let start = 0
  for (let index = 1; index < line; index += 1) start = source.indexOf('\n', start) + 1
  return start + column - 1
}

/** Puts the signs back wherever they were read into, and elements where one stands in a text. */
export function restoreSigns(tree: Root): void {
  const walk = (node: Nodes) => {
    for (const [name, value] of Object.entries(node))
      if (typeof value === 'string' && node.type !== 'text') Object.assign(node, { [name]: restore(value) })
    if (!('children' in node)) return
    const parent = node as Parent
    parent.children = parent.children.flatMap((child) => (child.type === 'text' ? splitText(child) : child)) as never[]
    for (const child of parent.children) walk(child)
  }
  walk(tree)
}

const restore = (text: string) =>
  text.replaceAll(brace, '{').replaceAll(less, '<').replaceAll(tag.open, '<').replaceAll(tag.close, '>')

const elements = new RegExp(`${tag.open}(\\w+)\\s*${tag.close}`)

function splitText({ value, position }: Text): Nodes[] {
  return value.split(elements).flatMap((part, index): Nodes[] => {
    if (index % 2 === 1)
      return [{ type: 'mdxJsxTextElement', name: part.toLowerCase(), attributes: [], children: [], position }]
    return part === '' ? [] : [{ type: 'text', value: restore(part), position }]
  })
}

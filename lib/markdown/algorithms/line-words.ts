import type { PhrasingContent } from 'mdast'

/** Words that a command prints, with the spaces and brackets around them. */
export function keyword(said: string): PhrasingContent[] {
  const [, before = '', words = '', after = ''] = /^([\s()]*)(.*?)([\s()]*)$/.exec(said)!
  const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : [])
  return [...text(before), ...(words ? [{ type: 'strong', children: text(words) } as const] : []), ...text(after)]
}

/** A comment of a line, behind its mark. */
export function buildComment(words: PhrasingContent[]): PhrasingContent {
  const data = { hName: 'span' as const, hProperties: { className: ['algorithm-comment'] } }
  return { type: 'algorithmComment', data, children: [{ type: 'text', value: '▷ ' }, ...trim(words)] }
}

export const isBlank = (node: PhrasingContent | undefined) =>
  node?.type === 'break' || (node?.type === 'text' && /^[ \t\n]*$/.test(node.value))

/** Without spaces and line breaks around, and without a second space behind another. */
export function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let [from, to] = [0, nodes.length]
  while (from < to && isBlank(nodes[from])) from += 1
  while (to > from && isBlank(nodes[to - 1])) to -= 1
  const kept = nodes.slice(from, to)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '')
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\n]+$/, '')
  for (const [index, node] of kept.entries()) {
    const before = kept[index - 1]
    if (node.type === 'text' && before?.type === 'text' && before.value.endsWith(' '))
      node.value = node.value.replace(/^[ \t\n]+/, '')
  }
  return kept
}

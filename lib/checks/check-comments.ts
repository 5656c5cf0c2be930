import { say } from '@/lib/i18n/authors'
import { isMap, isScalar, isSeq, type Node, type SourceFile, type YAMLMap } from './source-file'

/** Fields that hold a text of the author, in which `#` is likely meant. */
const texts = new Set(['title', 'summary', 'series', 'tags', 'text', 'venue', 'authors'])

/** Warns where ` #` begins a comment of YAML within a text: `title: C# 입문 #1` is “C# 입문”. */
export function checkComments(map: YAMLMap<Node, Node | null>, source: SourceFile): void {
  for (const { key, value } of map.items) {
    const nodes = isSeq(value) ? (value.items as Node[]) : [value]
    for (const node of nodes) {
      if (isMap(node)) checkComments(node as YAMLMap<Node, Node | null>, source)
      else if (isScalar(key) && texts.has(String(key.value))) checkText(node, source)
    }
  }
}

function checkText(node: Node | null, { yaml, placeOf, problems }: SourceFile): void {
  if (!isScalar(node) || (node.type !== 'PLAIN' && node.value !== null)) return
  const [start = 0, end = 0] = node.range ?? []
  const [comment = '', space = ''] = /^([ \t]*)#.*/.exec(yaml.slice(end)) ?? []
  if (comment === '' || (node.value !== null && space === '')) return
  const written = yaml.slice(start, end)
  problems.warn(
    placeOf({ range: [end + space.length] } as unknown as Node),
    ...say.fields.yamlComment(
      comment.trim(),
      `${written}${written ? space : ''}${comment.trim()}`.replaceAll('"', '\\"'),
    ),
  )
}

import type { Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'

/** A reference to nothing, which Markdown prints as it stands. `!` before a number in brackets is prose. */
const unread = /(?<!\\)!\[(?![[^]|\d+\])[^\]\n]*\](?!\()(?:\[[^\]\n]*\])?/
/** A definition whose address has spaces. */
const definition = /^\[([^\]\n]+)\]:[ \t]+(?!<)\S[^\n]*[ \t][^\n]*\.(?:png|jpe?g|gif|webp|avif|svg)\b/im

/** Reports pictures by reference that are text, because nothing defines them. */
export function checkWrittenPictures(tree: Root, source: string, problems: Problems): void {
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {}
    if (start?.offset === undefined) return
    const written = source.slice(start.offset, end?.offset)
    const place = (index: number) => {
      const before = written.slice(0, index).split('\n')
      const line = start.line + before.length - 1
      return { line, column: (before.length > 1 ? 1 : start.column) + before.at(-1)!.length }
    }
    const open = definition.exec(written)
    if (open) problems.error(place(open.index), ...say.pictures.spacedAddress(open[1]!))
    const found = unread.exec(written)
    if (found) problems.error(place(found.index), ...say.pictures.undefinedPicture(found[0]))
  })
}

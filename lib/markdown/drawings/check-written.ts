import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Problems } from '@/lib/text/problems'

/** What was meant as a picture, and Markdown prints as it stands. `!` before a number in brackets is prose. */
const unread = /(?<!\\)!\[(?![[^]|\d+\])[^\]\n]*\](?:\[[^\]\n]*\]|\([^)\n]*\))?/
/** A definition whose address has spaces. */
const definition = /^\[([^\]\n]+)\]:[ \t]+(?!<)\S[^\n]*[ \t][^\n]*\.(?:png|jpe?g|gif|webp|avif|svg)\b/im

/** Reports pictures that are text, because something in them is not as Markdown has it. */
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
    if (open)
      problems.error(
        place(open.index),
        `the address of [${open[1]}] has spaces, so that it defines nothing`,
        `put it between < and >: [${open[1]}]: <./name of the file.png>`,
      )
    const found = unread.exec(written)
    if (!found) return
    const isReference = !found[0].endsWith(')')
    problems.error(
      place(found.index),
      isReference ? `nothing defines the picture ${found[0]}` : `the picture ${found[0]} is not read as one`,
      isReference
        ? 'write ![text](./name.png), or define it in a line of its own: [name]: ./name.png'
        : 'write ![text](./name.png): an address with spaces ends with .png, .jpg, .gif, .webp, .avif or .svg; \\! for a mere sign',
    )
  })
}

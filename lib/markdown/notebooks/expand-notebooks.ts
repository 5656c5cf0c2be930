import type { Element } from 'hast'
import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { say } from '@/lib/i18n/authors'
import type { Messages } from '@/lib/i18n/messages'
import { readPost } from '@/lib/import/convert-post'
import { printMdx } from '@/lib/import/to-mdx'
import type { Macros } from '@/lib/markdown/context'
import type { Folders } from '@/lib/markdown/drawings/find-picture-file'
import { readPictures } from '@/lib/markdown/drawings/read-pictures'
import { readAttributeValue } from '@/lib/markdown/syntax/literals'
import { parseMdx } from '@/lib/markdown/syntax/parse'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { visit } from '@/lib/markdown/syntax/visit'
import { chooseCells } from '@/lib/notebooks/choose-cells'
import { readNotebook } from '@/lib/notebooks/read-notebook'
import { writeMarkdown } from '@/lib/notebooks/write-markdown'
import { Problems } from '@/lib/text/problems'

interface Post extends Folders {
  macros: Macros
  words: Messages['prose']
}

/** What notebooks have given: pictures by the source that the tree names, and the notebooks themselves. */
export interface Expanded {
  pictures: Map<string, Buffer>
  used: string[]
}

/**
 * Replaces `<Notebook src="./run.ipynb" cells="loss,3-5" />` by the cells, in the way of an import: through the same Markdown
 * and the same cleaning.
 * @param tree modified in place
 */
export function expandNotebooks(tree: Root, post: Post, problems: Problems): Expanded {
  const expanded: Expanded = { pictures: new Map(), used: [] }
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    if (node.name !== 'Notebook' || !parent || index === undefined) return undefined
    const made = expand(node, post, problems, expanded)
    parent.children.splice(index, 1, ...(made as never[]))
    return index + made.length
  })
  return expanded
}

function expand(node: MdxJsxFlowElement, post: Post, problems: Problems, { pictures, used }: Expanded): RootContent[] {
  const place = node.position?.start
  const fail = (message: string, remedy: string): [] => {
    problems.error(place, `<Notebook>: ${message}`, remedy)
    return []
  }
  const attributes = new Map(
    node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, readAttributeValue(one)]] : [])),
  )
  const src = attributes.get('src')
  if (typeof src !== 'string' || !/\.ipynb$/i.test(src)) return fail(...say.notebooks.noName)
  const json = readBeside(src, place, { ...post, problems, syntax: { links: [], used } })
  if (json === undefined) return []
  try {
    const book = readNotebook(json)
    const choice = attributes.get('cells')
    const found = chooseCells(book.cells, choice === undefined ? undefined : String(choice))
    if ('missing' in found) return fail(...say.notebooks.noCell(src, found.missing, found.nearest, book.cells.length))
    const written = writeMarkdown(found.cells, book.language, {
      code: post.words.codeBlockUntitled,
      output: post.words.output,
    })
    for (const { what, cell } of written.lost) problems.warn(place, ...say.notebooks.lost(what, cell))
    const source = {
      from: src,
      title: '',
      date: '',
      tags: [],
      draft: false,
      aliases: [],
      notes: [],
      findFile: () => undefined,
    }
    const { tree } = readPost({ ...source, body: { format: 'markdown', text: written.markdown } }, post.macros)
    visit(tree as never, 'element', (element: Element) => {
      const name = element.tagName === 'img' ? String(element.properties.src) : ''
      const bytes = written.pictures.get(name)
      if (!bytes) return
      element.properties.src = `${src}#${name}`
      pictures.set(`${src}#${name}`, bytes)
      if (!element.properties.alt) problems.error(place, ...say.notebooks.noAlt(name))
    })
    return parseCells(printMdx(tree, true), node, problems)
  } catch (error) {
    return fail(...say.notebooks.unreadable(src, (error as Error).message))
  }
}

/** The nodes of the text, all of which stand where the element does. */
function parseCells(mdx: string, node: MdxJsxFlowElement, problems: Problems): RootContent[] {
  const own = new Problems(problems.file)
  const tree = parseMdx(mdx, own)
  if (!tree) throw new Error(own.list[0]?.message)
  readPictures(tree, mdx)
  visit(tree, (one) => {
    one.position = node.position
  })
  return tree.children
}

import { nameToEmoji } from 'gemoji'
import type { Nodes } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Construct, Extension } from 'micromark-util-types'
import { bracesLine, commentBlock } from './blocks'
import { box } from './box-construct'
import { buildSpan, withinMarks } from './span-construct'
import { spans } from './spans'

/**
 * Marks of other dialects as nodes (`nodes.ts`): for remark, after its other plugins. `readDialects` makes nodes of
 * Markdown of them.
 */
export function remarkDialects(this: { data(): object }): void {
  const data = this.data() as { micromarkExtensions?: Extension[]; fromMarkdownExtensions?: TreeExtension[] }
  data.micromarkExtensions?.push(syntax)
  data.fromMarkdownExtensions?.push(tree)
}

const syntax: Extension = { text: listConstructs(), flow: { 37: commentBlock, 58: box, 123: bracesLine } }

function listConstructs(): Record<number, Construct[]> {
  const codes = new Set(spans.map(({ open }) => open.charCodeAt(0)))
  const beginningWith = (code: number) => spans.filter(({ open }) => open.charCodeAt(0) === code).map(buildSpan)
  return Object.fromEntries([...codes].map((code) => [code, beginningWith(code)]))
}

type Handle = (this: CompileContext, token: Token) => undefined

/** A node that ends with its token. */
const leave: Handle = function (token) {
  this.exit(token)
}

const enter = (build: (written: string) => object): Handle =>
  function (token) {
    this.enter(build(this.sliceSerialize(token)) as never, token)
  }

/** A node made of the text between its marks. */
const whole = (build: (written: string) => object): Handle =>
  function (token) {
    const node = { ...build(this.sliceSerialize(token)) } as Nodes
    this.enter(node as never, token)
    this.exit(token)
    if ('children' in node) for (const child of node.children) child.position = withinMarks(node.position)
  }

const tagged = (type: string, hName: string) => ({ type, data: { hName } })
const script = (type: string, hName: string) =>
  whole((written) => ({ ...tagged(type, hName), children: [{ type: 'text', value: written.slice(1, -1) }] }))

const tree: TreeExtension = {
  canContainEols: ['mark', 'inlineNote'],
  enter: {
    mark: enter(() => ({ ...tagged('mark', 'mark'), children: [] })),
    inlineNote: enter(() => ({ type: 'inlineNote', children: [] })),
    comment: enter(() => ({ type: 'comment', children: [] })),
    box: enter(() => ({ type: 'box', opening: '', isClosed: false, children: [] })),
    boxTitle: enter(() => ({ type: 'boxTitle', children: [] })),
    subscript: script('subscript', 'sub'),
    superscript: script('superscript', 'sup'),
    wikiLink: whole((written) => ({ type: 'wikiLink', value: written.slice(2, -2) })),
    wikiEmbed: whole((written) => ({ type: 'wikiEmbed', value: written.slice(3, -2) })),
    emoji: whole((written) => ({ type: 'text', value: nameToEmoji[written.slice(1, -1)] })),
    braces: whole((value) => ({ type: 'braces', value })),
  },
  exit: {
    mark: leave,
    inlineNote: leave,
    comment: leave,
    box: leave,
    boxTitle: leave,
    boxOpening(token) {
      boxOf(this).opening += this.sliceSerialize(token)
    },
    boxClosing() {
      boxOf(this).isClosed = true
    },
  },
}

function boxOf({ stack }: CompileContext): { opening: string; isClosed: boolean } {
  return stack.at(-1) as never
}

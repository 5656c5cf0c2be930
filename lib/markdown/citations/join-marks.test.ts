import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { joinReferences } from '@/lib/bibliography'
import { compileBody } from '@/lib/markdown/compile'

const references = joinReferences(
  [],
  [
    { title: 'Attention Is All You Need', authors: ['Ashish Vaswani'], venue: 'NeurIPS', year: 2017 },
    { title: 'Deep Residual Learning', authors: ['Kaiming He'], venue: 'CVPR', year: 2016 },
  ],
)
const [a, b] = [...references.keys()]
const note = '\n\n[^1]: 각주\n\n[^2]: 각주'

/** Markdown, and what is kept on one line: {} stands for a mark. */
const rows: [markdown: string, joined: string[]][] = [
  [`글[^1]은${note}`, ['글{}은']],
  [`글[^1].${note}`, ['글{}.']],
  [`글 [^1] 뒤${note}`, ['글 {}']],
  [`글[^1][^2]은${note}`, ['글{}{}은']],
  [`글[@${a}]은`, ['글[{}]은']],
  [`글 [@${a}] 뒤`, ['글 [{}]']],
  [`글[@${a}; @${b}]은`, ['글[{}, {}]은']],
  [`글[@${a}, 3절]은`, ['글[{},']],
  [`**글**[@${a}]은`, ['글[{}]은']],
  [`\`x\`[^1]은${note}`, ['x{}은']],
  [`[통일된 눈으로 본 논문](./a)[@${a}]은`, ['[{}]은']],
  [`**여러 낱말의 이름**[^1]은${note}`, ['{}은']],
  [`@${a}은 냈다`, ['{}은']],
  [`글[@${a}]`, ['글[{}]']],
]

for (const [markdown, joined] of rows)
  test(markdown.split('\n')[0]!, async () => {
    const { html } = await compileBody({ text: markdown, file: 'content/posts/test.mdx', lang: 'ko', references })
    assert.deepEqual(listJoined(html), joined)
  })

/** Texts of what is kept on one line, with {} for each mark, without the notes. */
function listJoined(html: string): string[] {
  const joined: string[] = []
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'button') parent!.children[index!] = { type: 'text', value: '{}' }
    if (node.properties.role === 'note' || node.tagName === 'ol') parent!.children[index!] = { type: 'text', value: '' }
  })
  visit(tree, 'element', (node) => {
    if (String(node.properties.className).startsWith('joined')) joined.push(textOf(node).replaceAll('\u2060', ''))
  })
  return joined
}

test('a short formula is kept whole, a long one may break at its relations', async () => {
  const compile = async (text: string) => (await compileBody({ text, file: 'content/posts/test.mdx', lang: 'ko' })).html
  assert.match(
    await compile('값은 $r = 4$로 둔다.'),
    /<span class="joined"><span class="katex">(?!.*<wbr>).*<\/span>로<\/span>/,
  )
  assert.match(await compile('값은 $a + b + c + d + e + f + g + h = 4$로'), /<wbr>/)
})

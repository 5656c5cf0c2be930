import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSite } from './import-site'
import type { SourcePost } from './source-post'

const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }

async function run(text: string, hasBrackets: boolean) {
  const source: SourcePost = {
    from: 'a.md',
    title: 'a',
    date: '2024-01-01',
    tags: [],
    draft: false,
    aliases: ['/old/a'],
    slug: 'a',
    body: { format: 'markdown', text, hasMarks: true, hasBrackets },
    written: text,
    notes: [],
    findFile: () => undefined,
  }
  const [made] = await importSite({ posts: [source], failures: [] }, nothing, {})
  return {
    text: made!
      .converted!.mdx.split(/^---\n/m)
      .slice(2)
      .join('')
      .trim(),
    lost: made!.notes.filter(({ kind }) => kind === 'lost').map(({ message, about }) => `${message}: ${about}`),
  }
}

const lines = '$$\nx = 1\ny = 2\n$$'

const displayed: [what: string, written: string, made: string][] = [
  [
    'text on the lines of both signs',
    '앞\n\n$$x = 1\ny = 2$$\n\n뒤 **굵게**\n\n$$\nz\n$$',
    `앞\n\n${lines}\n\n뒤 **굵게**\n\n$$\nz\n$$`,
  ],
  ['text on the line of the first sign', '$$x = 1\ny = 2\n$$\n\n뒤', `${lines}\n\n뒤`],
  ['text on the line of the last sign', '$$\nx = 1\ny = 2$$\n\n뒤', `${lines}\n\n뒤`],
  ['text before and behind it', '앞 $$\nx = 1\ny = 2\n$$ 뒤 *글*', `앞\n\n${lines}\n\n뒤 *글*`],
  ['a line of a paragraph', '앞\n$$x = 1\ny = 2$$\n뒤 $a$', `앞\n\n${lines}\n\n뒤 $a$`],
  [
    'two of them, one behind the other',
    '$$x = 1\ny = 2$$ 그리고 $$z = 1\nw$$ 끝',
    `${lines}\n\n그리고\n\n$$\nz = 1\nw\n$$\n\n끝`,
  ],
  ['an item', '- $$x = 1\n  y = 2$$\n- 뒤 $a$', '- $$\n  x = 1\n  y = 2\n  $$\n- 뒤 $a$'],
  ['an item with text', '- 글\n  $$x = 1\n  y = 2$$\n- 뒤', '- 글\n  $$\n  x = 1\n  y = 2\n  $$\n- 뒤'],
  ['a quote', '> 글\n> $$x = 1\n> y = 2$$\n> 뒤', '> 글\n>\n> $$\n> x = 1\n> y = 2\n> $$\n>\n> 뒤'],
  ['a list in a quote', '> - $$x = 1\n>   y = 2$$\n', '> - $$\n>   x = 1\n>   y = 2\n>   $$'],
  ['an empty line in it', '$$x = 1\n\ny = 2$$\n\n뒤', `${lines}\n\n뒤`],
  ['a full stop behind it', '$$x = 1\ny = 2$$.\n\n뒤', '$$\nx = 1\ny = 2.\n$$\n\n뒤'],
  ['one line', '앞\n\n$$x = 1$$\n\n뒤', '앞\n\n$$\nx = 1\n$$\n\n뒤'],
  ['one line in a sentence', '앞 $$x = 1$$ 뒤', '앞 $x = 1$ 뒤'],
  ['Hangul', '$$\n정확도 = \\frac{a}{b}\n$$', '$$\n정확도 = \\frac{a}{b}\n$$'],
  ['HTML', '<p>$$x = 1\ny = 2$$</p>\n\n뒤', `${lines}\n\n뒤`],
]

for (const [what, written, made] of displayed) {
  test(`a displayed formula keeps all around it: ${what}`, async () => {
    assert.deepEqual(await run(written, false), { text: made, lost: [] })
  })
}

const signs: [what: string, written: string, made: string][] = [
  ['nothing closes it', '$$\n글\n\n## 제목\n\n**굵게**', '\\$\\$ 글\n\n## 제목\n\n**굵게**'],
  ['two paragraphs', 'costs $$ and\n\nmore $$ text', 'costs \\$\\$ and\n\nmore \\$\\$ text'],
  ['two items', '- costs $$ a\n- b $$ c', '- costs \\$\\$ a\n- b \\$\\$ c'],
  ['code', '`$$x` and\ny `$$`', '`$$x` and y `$$`'],
  ['a fence in an item', '- 글\n\n  ```text\n  $$x\n  y\n  ```\n\n뒤', '- 글\n\n  ```text\n  $$x\n  y\n  ```\n\n뒤'],
]

for (const [what, written, made] of signs) {
  test(`two dollar signs are no formula: ${what}`, async () => {
    assert.deepEqual((await run(written, false)).text, made)
  })
}

const bracketed: [written: string, made: string][] = [
  ['앞 \\(QK^T\\) 뒤', '앞 $QK^T$ 뒤'],
  ['\\(x\\), \\(a<b\\) & \\(\\text{"가"}\\)', '$x$, $a<b$ & $\\text{"가"}$'],
  ['\\(see below\\)', '(see below)'],
  ['\\(한글\\)', '(한글)'],
  ['**\\(x_1\\)**은', '**$x_1$**은'],
  ['| a |\n|---|\n| \\(y_1\\) |', '| a     |\n| ----- |\n| $y_1$ |'],
  ['`\\(x\\)`', '`\\(x\\)`'],
  ['\\[x = 1\ny = 2\\]\n\n뒤', `${lines}\n\n뒤`],
  ['- \\[\n  x = 1\n  y = 2\n  \\]', '- $$\n  x = 1\n  y = 2\n  $$'],
  ['\\[1\\] and \\[a note\\]', '\\[1] and \\[a note]'],
  ['\\\\(x^2\\\\) 뒤', '$x^2$ 뒤'],
]

for (const [written, made] of bracketed) {
  test(`brackets of LaTeX: ${JSON.stringify(written)}`, async () => {
    assert.deepEqual(await run(written, true), { text: made, lost: [] })
  })
}

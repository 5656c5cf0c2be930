import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

/** The cells of a table, and what is said of it. */
async function readTable(text: string): Promise<[cells: string[][], warnings: string[]]> {
  const { html, problems } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })
  const cells = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.includes('katex') ? '⟨⟩' : cell.replace(/<[^>]+>/g, ''),
    ),
  )
  return [cells, problems.map(({ line, column, message }) => `${line}:${column} ${message}`)]
}

const head = '| a | b |\n|---|---|\n'
const rows: [row: string, cells: string[], warning?: RegExp][] = [
  ['| `x|y` | 2 |', ['x|y', '2']],
  ['| `x\\|y` | 2 |', ['x|y', '2']],
  ['| ``a ` | b`` | 2 |', ['a ` | b', '2']],
  ['| $p(y|x)$ | $|x|$ |', ['⟨⟩', '⟨⟩']],
  ['| $p(y|x)$과 `a|b` | 2 |', ['⟨⟩', '2']],
  ['| $5 | $6 |', ['$5', '$6']],
  ['| x\\|y | 2 |', ['x|y', '2']],
  ['| \\$p | q\\$ |', ['$p', 'q$']],
  ['| \\`p | q\\` |', ['`p', 'q`']],
  ['| 1 |', ['1', ''], /^3:1 a row of 1 cell below a head of 2$/],
  ['| 1 | 2 | 3 |', ['1', '2'], /^3:1 a row of 3 cells below a head of 2: “3” is not shown$/],
  ['| 1 | 2 | |', ['1', '2'], /a row of 3 cells/],
]

for (const [row, cells, warning] of rows) {
  test(`the cells of ${row}`, async () => {
    const [table, warnings] = await readTable(head + row)
    assert.deepEqual(table[1], cells)
    assert.equal(warnings.length, warning ? 1 : 0, warnings.join())
    if (warning) assert.match(warnings[0]!, warning)
  })
}

test('a bar in code outside of a table is left alone', async () => {
  const text = '```sh\n| `a|b` |\n|---|\n| `a|b` |\n```\n'
  const { html, problems } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })
  assert.deepEqual(problems, [])
  assert.equal(html.replace(/<[^>]+>/g, '').match(/`a\|b`/g)?.length, 2)
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { InlineCode, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { formatProblem } from '@/lib/text/format-problem'
import { Problems } from '@/lib/text/problems'
import { compileBody } from './compile'
import { parseMdx } from './syntax/parse'

/** Every row of the page on other dialects: what it says is what happens. */
const page = readFileSync('docs/dialects.md', 'utf8')

interface Row {
  written: string
  from: string
  /** HTML of the page, or the kind and words of a problem. */
  html: string | undefined
  problem: string
  instead: string | undefined
}

/** Code in a cell; a backtick in it is written as a character reference. */
function codeIn(cell: TableCell | undefined): string | undefined {
  const code = cell?.children.find((node): node is InlineCode => node.type === 'inlineCode')
  return code?.value.replaceAll('⏎', '\n').replaceAll('&#96;', '`')
}

function listRows(): Row[] {
  const rows: Row[] = []
  visit(parseMdx(page, new Problems('docs/dialects.md'))!, 'tableRow', ({ children }) => {
    const [first, from, here, instead] = children
    const written = codeIn(first)
    if (written)
      rows.push({ written, from: textOf(from), html: codeIn(here), problem: textOf(here), instead: codeIn(instead) })
  })
  return rows
}

const compile = (body: string) =>
  compileBody({ text: `---\ntitle: x\n---\n\n${body}\n`, file: 'lib/markdown/fixtures/x.mdx', lang: 'ko' })

const rows = listRows()

test('the page has a row for each dialect', () => {
  for (const name of 'Obsidian Docusaurus Pandoc Quarto Hugo Jekyll kramdown velog Notion MyST Jupyter'.split(' '))
    assert.ok(
      rows.some(({ from }) => from.includes(name)),
      name,
    )
  assert.ok(rows.length > 70)
})

for (const { written, html, problem, instead } of rows) {
  test(`${written} of docs/dialects.md`, async () => {
    const body = await compile(written)
    if (html !== undefined) {
      assert.deepEqual(body.problems.map(formatProblem), [])
      assert.ok(body.html.includes(html), body.html)
      return
    }
    const [, severity, words = ''] = /^(error|warning)(?:: (.*))?$/.exec(problem) ?? []
    assert.equal(body.problems.length, 1, body.problems.map(formatProblem).join('\n'))
    const [found] = body.problems
    assert.equal(found!.severity, severity)
    assert.ok(found!.message.includes(words), found!.message)
    assert.ok(found!.line > 4 && found!.remedy !== '')
    if (instead) assert.deepEqual((await compile(instead)).problems.map(formatProblem), [])
  })
}

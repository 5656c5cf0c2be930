import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { checkContent } from './index'

const root = mkdtempSync(path.join(tmpdir(), 'comments-'))
after(() => rmSync(root, { recursive: true }))
mkdirSync(path.join(root, 'posts'))

/** Front matter of a post, and the places and words of what is told. */
const rows: [name: string, fields: string, told: [at: string, says: RegExp][]][] = [
  ['title', 'title: C# 입문 #1\nsummary: 글', [['2:14', /“#1” is a comment/]]],
  ['summary', 'title: 글\nsummary: 하나 # 둘', [['3:13', /“# 둘” is a comment/]]],
  ['a-tags', 'title: 글\nsummary: 글\ntags:\n  - C #1\n  - C#', [['5:7', /“#1” is a comment/]]],
  ['quoted', 'title: "C# 입문 #1" # 주석\nsummary: C#과 F#', []],
  ['other', 'title: 글\nsummary: 글 # 초안', [['3:12', /“# 초안” is a comment/]]],
  ['date', 'title: 글\nsummary: 글\ndraft: false # 공개', []],
  ['line', '# 주석\ntitle: 글\n# 주석\nsummary: 글', []],
]

test('a comment of YAML within a text is told where it begins', async () => {
  for (const [name, fields] of rows)
    writeFileSync(path.join(root, 'posts', `${name}.mdx`), `---\n${fields}\ndate: 2026-01-01\n---\n\n글.\n`)
  const { problems } = await checkContent(root)
  for (const [name, , told] of rows) {
    const found = problems.filter(({ file }) => file.endsWith(`/${name}.mdx`))
    assert.equal(found.length, told.length, `${name}: ${found.map(({ message }) => message).join('; ')}`)
    for (const [index, [at, says]] of told.entries()) {
      assert.equal(`${found[index]!.line}:${found[index]!.column}`, at, name)
      assert.match(found[index]!.message, says)
    }
  }
})

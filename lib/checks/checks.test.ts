import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { badPosts, goodPosts } from './bad-posts'
import { writeFolder } from './bad-posts/write-folder'
import { checkContent } from './index'

const root = await writeFolder()
const { files, problems } = await checkContent(root)
const fileOf = (name: string) => path.join(root, 'posts', `${name}.mdx`)

test('every file is read', () => {
  assert.equal(files, badPosts.length + Object.keys(goodPosts).length)
})

for (const { name, at, says, remedy, severity = 'error' } of badPosts) {
  test(`${name} is reported at ${at}, with its remedy`, () => {
    const found = problems.filter(({ file }) => file === fileOf(name))
    const match = found.find(({ message }) => says.test(message))
    assert.ok(match, `nothing says ${says} among:\n${found.map(({ message }) => message).join('\n')}`)
    assert.equal(`${match.line}:${match.column}`, at)
    assert.match(match.remedy, remedy)
    assert.equal(match.severity, severity)
  })
}

for (const name of Object.keys(goodPosts)) {
  test(`${name} is valid: nothing is reported`, () => {
    assert.deepEqual(
      problems.filter(({ file }) => file === fileOf(name)),
      [],
    )
  })
}

test('problems are sorted by file and line', () => {
  const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  assert.deepEqual(
    problems.map(({ file, line }) => [file, line]),
    sorted.map(({ file, line }) => [file, line]),
  )
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkContent } from './index'

const frontMatter = '---\ntitle: "제목"\ndate: 2026-01-01\nsummary: "요약."\n---\n\n'

/** Problems of posts with these texts by file name, alone in a folder. */
async function checkPosts(texts: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'extremes-'))
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(root, 'posts', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, frontMatter + text)
  }
  return checkContent(root)
}

const names = ['두 낱말.mdx', 'a b.mdx', 'what?.mdx', 'c#.mdx', '100%.mdx', '.hidden.mdx', '🙂.mdx', 'UPPER.mdx']
for (const name of names) {
  test(`A25 ${name} is rejected as a slug, with a proposal`, async () => {
    const { problems } = await checkPosts({ [name]: '글.' })
    const errors = problems.filter(({ severity }) => severity === 'error')
    assert.equal(errors.length > 0, true)
    assert.ok(errors.every(({ remedy }) => remedy.length > 10))
  })
}

test('A26 very long posts are checked like others', async () => {
  const sentence = '어텐션은 토큰을 섞는다. '
  const { problems } = await checkPosts({
    'five-megabytes.mdx': `${`${sentence.repeat(20)}\n\n`.repeat(7000)}`,
    'long-code.mdx': `\`\`\`python\n${'x = 1\n'.repeat(10_000)}\`\`\`\n`,
    'many-headings.mdx': '## 같은 제목\n\n글.\n\n'.repeat(5000),
  })
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    [],
  )
})

test('O36 five thousand aliases are checked, and one that two posts have is named with its line', async () => {
  const listed = Array.from({ length: 5000 }, (_, number) => `  - /entry/${number}`)
  const withAliases = (lines: readonly string[]) =>
    frontMatter.replace('\n---\n', `\naliases:\n${lines.join('\n')}\n---\n`)
  const root = mkdtempSync(path.join(tmpdir(), 'aliases-'))
  mkdirSync(path.join(root, 'posts'))
  writeFileSync(path.join(root, 'posts', 'moved.mdx'), `${withAliases(listed)}글.\n`)
  writeFileSync(path.join(root, 'posts', 'other.mdx'), `${withAliases(['  - /entry/new', '  - /Entry/4321/'])}글.\n`)
  const { problems } = await checkContent(root)
  const errors = problems.filter(({ severity }) => severity === 'error')
  assert.deepEqual(
    errors.map(({ file, line, message }) => [path.basename(file), line, message]),
    [['other.mdx', 7, 'aliases: /Entry/4321/ also leads to moved']],
  )
})

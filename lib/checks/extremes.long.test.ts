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

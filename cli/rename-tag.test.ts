import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { runBlog } from './fixtures/run-blog'

const post = (tags: string) => `---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약."\n${tags}---\n\n[LLM] LLM\n`

function makeBlog(files: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'tags-'))
  mkdirSync(path.join(root, 'posts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text)
  const read = () =>
    Object.fromEntries(
      [...new Set([...Object.keys(files), 'tags.yml'])]
        .filter((name) => existsSync(path.join(root, name)))
        .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
    )
  return { root, read }
}

const files = {
  'posts/a.mdx': post('tags: [LLM, C++]\n'),
  'posts/b.mdx': post('tags:\n  - "LLM" # main\n  - LLMs\n'),
  'posts/c.mdx': post("tags: ['C++']\n"),
  'tags.yml': '# names\nLLM: { names: { en: LLM }, aliases: [거대 언어 모델] }\n',
}

test('a tag is renamed in posts and tags.yml, its old name is an alias, and it can be taken back', async () => {
  const { root, read } = makeBlog(files)
  assert.equal((await runBlog(['tag', 'rename', 'LLM', '언어 모델', '--into', root])).code, 0)
  const after = read()
  assert.match(after['posts/a.mdx']!, /^tags: \[언어 모델, C\+\+\]$[\s\S]*\[LLM\] LLM/m)
  assert.match(after['posts/b.mdx']!, / {2}- "언어 모델" # main\n {2}- LLMs\n/)
  assert.equal(after['posts/c.mdx'], files['posts/c.mdx'])
  assert.match(
    after['tags.yml']!,
    /^# names\n언어 모델: \{ names: \{ en: LLM \}, aliases: \[ ?거대 언어 모델, LLM ?\] \}\n$/,
  )
  assert.equal((await runBlog(['tag', 'rename', '언어 모델', 'LLM', '--no-alias', '--into', root])).code, 0)
  const back = read()
  for (const name of ['posts/a.mdx', 'posts/b.mdx', 'posts/c.mdx'] as const) assert.equal(back[name], files[name])
  assert.equal(back['tags.yml']!.replaceAll('[ ', '[').replaceAll(' ]', ']'), files['tags.yml'])
})

test('a tag that tags.yml does not name gets its alias there, and loses it again', async () => {
  const { root, read } = makeBlog(files)
  await runBlog(['tag', 'rename', 'C++', 'C & C++', '--into', root])
  assert.match(
    read()['tags.yml']!,
    /\n"C & C\+\+": \{ aliases: \[C\+\+\] \}\n$|\n"C & C\+\+": \{ aliases: \["C\+\+"\] \}\n$/,
  )
  assert.match(read()['posts/c.mdx']!, /tags: \['C & C\+\+'\]/)
  await runBlog(['tag', 'rename', 'C & C++', 'C++', '--no-alias', '--into', root])
  assert.deepEqual(read(), files)
})

test('what cannot be renamed is said, and nothing is changed', async () => {
  const { root, read } = makeBlog(files)
  for (const [from, to, said] of [
    ['LMM', 'x', /no post has the tag “LMM”: did you mean LLM/],
    ['LLM', 'C++', /“C\+\+” is another tag/],
    ['LLM', '?', /no letter or digit/],
  ] as const) {
    const { code, err } = await runBlog(['tag', 'rename', from, to, '--into', root])
    assert.equal(code, 1)
    assert.match(err, said)
  }
  assert.deepEqual(read(), files)
})

test('two spellings of one tag become one, without an alias', async () => {
  const { root, read } = makeBlog({ 'posts/a.mdx': post('tags: [llm]\n'), 'posts/b.mdx': post('tags: [LLM]\n') })
  const { code, out } = await runBlog(['tag', 'rename', 'llm', 'LLM', '--into', root])
  assert.equal(code, 0)
  assert.doesNotMatch(out, /take it back/)
  assert.deepEqual(read(), { 'posts/a.mdx': post('tags: [LLM]\n'), 'posts/b.mdx': post('tags: [LLM]\n') })
})

test('without a tags.yml, there is none after a rename and back', async () => {
  const { 'tags.yml': _, ...bare } = files
  const { root, read } = makeBlog(bare)
  await runBlog(['tag', 'rename', 'LLM', '언어 모델', '--into', root])
  assert.match(read()['tags.yml']!, /aliases: \[LLM\]/)
  await runBlog(['tag', 'rename', '언어 모델', 'LLM', '--no-alias', '--into', root])
  assert.deepEqual(read(), bare)
})

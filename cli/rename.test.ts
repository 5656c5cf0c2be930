import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { runBlog } from './fixtures/run-blog'
import { addAlias, removeAlias } from './rename/edit-post'
import { beginTranslation } from './translate'

const front = (more = '') => `---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약."\n${more}---\n\n`

function makeBlog(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'rename-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

function readAll(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
}

const blog = {
  'posts/lora/index.mdx': `${front('aliases:\n  - /entry/12\ntags: [LLM]\n')}## 요약\n\n[나](/posts/lora#요약)\n`,
  'posts/lora/index.en.mdx': `${front()}[me](/en/posts/lora) /posts/lora-2\n`,
  'posts/lora/a.svg': '<svg/>',
  'posts/lora-2.mdx': `${front()}[그](/posts/lora), [그](/posts/lora?a "t"), [다른](/posts/lora-2), [밖](https://x.example/posts/lora)\n`,
  'posts/other.en.mdx': `${front('translationOf: lora\n')}text\n`,
  'pages/about.mdx': `---\ntitle: "a"\nsummary: "a"\n---\n\n[글](/posts/lora.md)\n`,
}

test('a post is renamed in all languages, with its links, and the rename can be taken back byte by byte', async () => {
  const root = makeBlog(blog)
  const { code, out } = await runBlog(['rename', 'lora', 'low-rank', '--into', root])
  assert.equal(code, 0)
  assert.match(out, / 6 links in 5 files/)
  const after = readAll(root)
  assert.match(
    after['posts/low-rank/index.mdx']!,
    /aliases:\n {2}- \/entry\/12\n {2}- \/posts\/lora\ntags:[\s\S]*\(\/posts\/low-rank#요약\)/,
  )
  assert.match(
    after['posts/low-rank/index.en.mdx']!,
    /aliases: \[\/en\/posts\/lora\]\n---[\s\S]*\(\/en\/posts\/low-rank\) \/posts\/lora-2/,
  )
  assert.equal(
    after['posts/lora-2.mdx'],
    blog['posts/lora-2.mdx']
      .replace('(/posts/lora)', '(/posts/low-rank)')
      .replace('(/posts/lora?a', '(/posts/low-rank?a'),
  )
  assert.match(after['posts/other.en.mdx']!, /translationOf: low-rank\n/)
  assert.match(after['pages/about.mdx']!, /\/posts\/low-rank\.md/)
  assert.ok(after['posts/low-rank/a.svg'] && !existsSync(path.join(root, 'posts/lora')))
  assert.equal((await runBlog(['rename', 'low-rank', 'lora', '--no-alias', '--into', root])).code, 0)
  assert.deepEqual(readAll(root), blog)
})

test('what cannot be renamed is said, and nothing is changed', async () => {
  const root = makeBlog(blog)
  for (const [from, to, said] of [
    ['lroa', 'a', /no post “lroa”: did you mean lora/],
    ['lora', 'lora-2', /there is a post “lora-2” already/],
    ['lora', '로라', /no slug/],
    ['lora', 'tags', /no slug/],
  ] as const) {
    const { code, err } = await runBlog(['rename', from, to, '--into', root])
    assert.equal(code, 1)
    assert.match(err, said)
  }
  assert.deepEqual(readAll(root), blog)
})

test('aliases in every form of a list', () => {
  for (const [before, after] of [
    ['', 'aliases: [/b]\n'],
    ['aliases: [/a]\n', 'aliases: [/a, /b]\n'],
    ['aliases: []\n', 'aliases: [/b]\n'],
    ['aliases: [\n  /a\n]\n', 'aliases: [\n  /a, /b\n]\n'],
    ['aliases:\n- /a\ndraft: true\n', 'aliases:\n- /a\n- /b\ndraft: true\n'],
  ] as const) {
    assert.equal(addAlias(front(before), '/b'), front(after))
    if (before !== 'aliases: []\n') assert.equal(removeAlias(front(after), '/b'), front(before))
  }
  assert.equal(removeAlias(front('aliases: ["/b", /a]\n'), '/b'), front('aliases: [/a]\n'))
  assert.equal(removeAlias(front('aliases: [/b-2]\n'), '/b'), front('aliases: [/b-2]\n'))
})

test('a translation begins with what it shares with its original', async () => {
  const text = `${front('tags: [LLM, C]\naliases: [/12]\npaper:\n  title: "T"\n  authors: [A B]\n  venue: "V"\n  year: 2020\n')}## 요약\n\n글.\n\n\`\`\`python\n## 아님\n\`\`\`\n\n### 방법\n\n글.\n`
  const root = makeBlog({ 'posts/lora/index.mdx': text })
  const { code, out } = await runBlog(['new', '--from', 'lora', '--lang', 'en', '--into', root])
  assert.equal(code, 0)
  assert.equal(out.trim(), path.join(root, 'posts/lora/index.en.mdx'))
  const written = readFileSync(out.trim(), 'utf8')
  assert.match(
    written,
    /date: 2026-01-01\n[\s\S]*tags: \[LLM, C\]\npaper:\n {2}title: "T"[\s\S]*draft: true\n---\n\n## 요약\n\n### 방법\n/,
  )
  assert.doesNotMatch(written, /aliases|아님|글\./)
  assert.match((await runBlog(['new', '--from', 'lora', '--lang', 'en', '--into', root])).err, /in en already/)
  assert.match((await runBlog(['new', '--from', 'lroa', '--lang', 'en', '--into', root])).err, /did you mean lora/)
  assert.match((await runBlog(['new', '--from', 'lora', '--into', root])).err, /--lang en/)
  const { err } = await runBlog(['new', '--from', 'lora', '--lang', 'jp', '--into', root])
  assert.match(err, /no language “jp”: write ko or en/)
})

test('a site of one language has no translations, and is told how to get another', () => {
  const root = makeBlog({ 'posts/lora/index.mdx': `${front()}글.\n` })
  for (const lang of [undefined, 'en'])
    assert.throws(
      () => beginTranslation('lora', { into: root, ...(lang && { lang }) }, ['ko']),
      /no language but ko.*site\.config\.ts/,
    )
})

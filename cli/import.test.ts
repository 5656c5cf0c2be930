import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { fixtures } from '@/lib/import/fixtures/platforms'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import { detectPlatform } from '@/lib/import/platforms/detect'
import { type Platform, platforms } from '@/lib/import/platforms/names'
import { formatProblem } from '@/lib/text/format-problem'
import { type ImportOptions, type ImportResult, importPosts, runImport } from './import'
import { cases } from './import-cases'

const options: Partial<Record<Platform, ImportOptions>> = {
  tistory: { site: 'https://example.tistory.com' },
  velog: { user: 'minsu' },
  markdown: { urls: '/blog/:slug/' },
}

interface Imported extends ImportResult {
  source: string
  into: string
  /** The text of a post by its slug. */
  read(slug: string): string
}

async function runFixture(platform: Platform): Promise<Imported> {
  const root = mkdtempSync(path.join(tmpdir(), `import-${platform}-`))
  const source = path.join(root, 'source')
  const into = path.join(root, 'content')
  writeFixture(fixtures[platform], source)
  mkdirSync(path.join(into, 'posts'), { recursive: true })
  const result = await runImport(platform, source, { ...options[platform], into, write: true })
  return { ...result, source, into, read: (slug) => readFileSync(path.join(into, 'posts', slug, 'index.mdx'), 'utf8') }
}

const imported = {} as Record<Platform, Imported>
for (const platform of platforms) imported[platform] = await runFixture(platform)

/** Platforms whose fixture holds a file that is no post. */
const withFailure = new Set<Platform>(['tistory', 'jekyll', 'notion', 'notebook', 'markdown'])

const listFiles = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [name, readFileSync(path.join(root, name)).toString('base64')])

for (const platform of platforms) {
  const { posts, problems, source, into } = imported[platform]

  test(`${platform}: at least twelve posts, and the check has no error to tell`, () => {
    assert.ok(posts.filter(({ status }) => status === 'new').length >= 12)
    assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(formatProblem), [])
  })

  test(`${platform}: no word is lost but those that are named below`, () => {
    const words = posts.flatMap(({ notes }) => notes).filter(({ message }) => message.startsWith('words'))
    assert.deepEqual(words, [])
  })

  test(`${platform}: a second run changes nothing`, async () => {
    const before = listFiles(into)
    const again = await runImport(platform, source, { ...options[platform], into, write: true })
    assert.deepEqual(
      [...new Set(again.posts.flatMap(({ status }) => (status === 'page' ? [] : status)))].sort(),
      ['failed', 'there'].slice(withFailure.has(platform) ? 0 : 1),
    )
    assert.deepEqual(listFiles(into), before)
  })
}

for (const platform of platforms) {
  const { posts, source } = imported[platform]

  test(`${platform}: is recognised, and every old address that it had answers`, () => {
    assert.equal(detectPlatform(source), platform)
    for (const { from, tally } of posts) assert.equal(tally.addresses?.there, tally.addresses?.of, from)
  })
}

test('an import that leaves a post behind ends with 1, another with 0', async (context) => {
  context.mock.method(console, 'log', () => {})
  context.after(() => {
    process.exitCode = undefined
  })
  for (const [platform, code] of [
    ['tistory', 1],
    ['velog', 0],
  ] as const) {
    const { source, into } = imported[platform]
    await importPosts(platform, source, { ...options[platform], into })
    assert.equal(process.exitCode, code, platform)
  }
})

test('what is lost is told, and nothing else is said to be', () => {
  const lost = (Object.keys(imported) as Platform[]).flatMap((platform) =>
    imported[platform].posts.flatMap(({ from, status, notes }) =>
      notes.filter(({ kind }) => kind === 'lost' && status === 'new').map(({ message }) => `${from}: ${message}`),
    ),
  )
  for (const kind of [/spaces/, /line breaks/, / a tag$/, /old address/, /not in the post/, /a mark /, /missing/])
    assert.deepEqual(
      lost.filter((message) => kind.test(message)),
      [],
    )
})

test('a rehearsal writes nothing', async () => {
  const into = mkdtempSync(path.join(tmpdir(), 'import-rehearsal-'))
  await runImport('tistory', imported.tistory.source, { into })
  assert.deepEqual(readdirSync(into), [])
})

test('a zip with decomposed names says the same as its folder', async () => {
  const into = mkdtempSync(path.join(tmpdir(), 'import-zip-'))
  const zip = path.join(into, 'backup.zip')
  writeFileSync(
    zip,
    zipSync(
      Object.fromEntries(Object.entries(fixtures.tistory).map(([name, content]) => [name, Buffer.from(content)])),
    ),
  )
  await runImport('tistory', zip, { ...options.tistory, into: path.join(into, 'content'), write: true })
  assert.deepEqual(listFiles(path.join(into, 'content')), listFiles(imported.tistory.into))
})

test('what cannot be read is named, and stops no other', () => {
  const failed = (platform: Platform) => imported[platform].posts.filter(({ status }) => status === 'failed')
  assert.match(failed('tistory')[0]!.notes[0]!.message, /no date/)
  assert.match(failed('jekyll')[0]!.from, /broken\.md/)
  assert.match(failed('markdown')[0]!.from, /broken\.md/)
  assert.match(failed('notion')[0]!.notes[0]!.message, /empty/)
  assert.match(failed('notebook')[0]!.notes[0]!.message, /it is no JSON/)
})

test('pages are named, and are no posts that failed', () => {
  for (const platform of ['hugo', 'wordpress'] as const) {
    const pages = imported[platform].posts.filter(({ status }) => status === 'page')
    assert.match(pages[0]!.notes[0]!.message, /a page, not a post/)
  }
})

for (const [platform, slug, parts] of cases) {
  test(`${platform}: ${slug}`, () => {
    const text = imported[platform].read(slug)
    for (const part of parts)
      assert.ok(typeof part === 'string' ? text.includes(part) : part.test(text), `${part}\nis not in\n${text}`)
  })
}

test('a link that leads out of the folder is no post and no picture, and the report says so', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-links-'))
  const secret = path.join(mkdtempSync(path.join(tmpdir(), 'elsewhere-')), 'secret')
  writeFileSync(secret, '# SECRET\n\nSECRET\n')
  writeFileSync(path.join(folder, 'good.md'), '---\ntitle: Good\ndate: 2024-01-02\n---\n\n![a](./link.png)\n')
  for (const name of ['link.md', 'link.png', '_config.yml']) symlinkSync(secret, path.join(folder, name))
  const { posts } = await runImport('markdown', folder, { into: path.join(folder, 'none') })
  assert.ok(!JSON.stringify(posts).includes('SECRET'))
  assert.deepEqual(
    posts.map(({ from, status }) => `${from} ${status}`),
    ['good.md new', '_config.yml failed', 'link.md failed', 'link.png failed'],
  )
  assert.match(posts[1]?.notes[0]?.message ?? '', /leads out of the folder/)
})

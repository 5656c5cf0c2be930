import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { buildTagBook } from '@/lib/content/tag-book'
import { Problems } from '@/lib/text/problems'
import { checkNavigation } from './check-pages'
import { checkContent } from './index'

const page = (text = '글.', more = '') => `---\ntitle: "쪽"\nsummary: "요약."\n${more}---\n\n## 제목\n\n${text}\n`

/** Problems by file and message, of a blog with these files. */
async function check(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'pages-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  const { problems } = await checkContent(root)
  return problems.map(({ file, line, column, message, remedy }) => {
    const name = file.startsWith(root) ? path.relative(root, file) : file
    return `${name}:${line}:${column} ${message} → ${remedy}`
  })
}

test('pages can be linked to, with their headings, in each language that has them', async () => {
  const links = '[소개](/about) [이력](/cv#제목) [CV](/en/cv) [나](#제목)'
  assert.deepEqual(
    await check({
      'pages/about.mdx': page(links),
      'pages/cv.mdx': page(),
      'pages/cv.en.mdx': page(),
      'pages/home.mdx': page(),
    }),
    [],
  )
  const wrong = await check({ 'pages/about.mdx': page('[a](/cv) [b](/en/about) [c](/home)'), 'pages/home.mdx': page() })
  assert.equal(wrong.filter((text) => /leads nowhere/.test(text)).length, 3)
})

test('a page cannot have an address of the site, be there twice, or be hidden by a file', async () => {
  const found = await check({
    'pages/about.mdx': page(),
    'pages/about/index.mdx': page(),
    'pages/archive.mdx': page(),
    'pages/en.mdx': page(),
    'pages/robots.txt': page(),
  })
  for (const [name, said] of [
    ['pages/about/index.mdx', /two files are the page \/about.*→ rename/],
    ['pages/archive.mdx', /something else at \/archive → .*archive-page\.mdx/],
    ['pages/en.mdx', /something else at \/en/],
    ['pages/robots.txt', /posts and pages end in \.mdx/],
  ] as const)
    assert.ok(
      found.some((text) => text.startsWith(`${name}:1:1`) && said.test(text)),
      `${name}: ${found.join('\n')}`,
    )
})

test('an alias cannot hide a page', async () => {
  const post = '---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약."\naliases: [/cv]\n---\n\n글.\n'
  const found = await check({ 'pages/about.mdx': page(), 'pages/cv.mdx': page(), 'posts/a.mdx': post })
  assert.match(found.join('\n'), /^posts\/a\.mdx:5:11 aliases: “\/cv” hides a page of the site/)
})

test('a link of the navigation to a page that is nowhere is named, with its line', () => {
  const page = { problems: new Problems('content/pages/abuot.mdx'), slug: 'abuot', lang: 'ko' as const }
  const [found, ...others] = checkNavigation([page], [], buildTagBook([]))
  assert.deepEqual(others, [])
  assert.equal(found!.file, 'site.config.ts')
  assert.ok(found!.line > 1)
  assert.match(found!.message, /there is no page “about”/)
  assert.match(found!.remedy, /did you mean 'abuot'\?/)
})

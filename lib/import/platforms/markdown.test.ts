import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { type Fixture, png, writeFixture } from '@/lib/import/fixtures/write-fixture'
import { importSite } from '@/lib/import/import-site'
import { detectPlatform } from './detect'
import { type MarkdownOptions, readMarkdown } from './markdown'

const page = (fields: string, body = '글.') => `---\n${fields}\ndate: 2024-03-02\n---\n\n${body}\n`
const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }

async function read(files: Fixture, t: { after(done: () => void): void }, options: MarkdownOptions = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'markdown-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFixture(files, root)
  assert.equal(detectPlatform(root), 'markdown')
  const site = await readMarkdown(root, options)
  const posts = await importSite(site, nothing, {})
  return {
    about: site.about,
    addresses: Object.fromEntries(site.posts.map(({ from, aliases }) => [from, aliases])),
    bodies: Object.fromEntries(
      posts.map(({ slug, converted }) => [slug, converted?.mdx.split(/^---\n/m)[2]?.trim() ?? '']),
    ),
    files: posts.flatMap(({ converted }) => converted?.files.map(({ name }) => name) ?? []),
    lost: posts.flatMap(({ notes }) => notes.filter(({ kind }) => kind === 'lost').map(({ message }) => message)),
  }
}

const programs: [name: string, files: Fixture, addresses: Record<string, string[]>][] = [
  [
    'Gatsby',
    { 'gatsby-config.js': '', 'content/blog/first/index.md': page('title: 가'), 'content/about.md': page('title: 나') },
    { 'content/blog/first/index.md': ['/first/'] },
  ],
  [
    'Next',
    {
      'next.config.js': '',
      'data/blog/nested/a.mdx': page('title: 가'),
      'data/authors/b.mdx': page('title: 나'),
      'faq/c.md': page('title: 다'),
    },
    { 'data/blog/nested/a.mdx': ['/blog/nested/a'] },
  ],
  [
    'Docusaurus',
    {
      'docusaurus.config.ts': '',
      'blog/2023-01-02-a.md': page('title: 가'),
      'blog/b/index.md': page('title: 나\nslug: own'),
      'docs/c.md': page('title: 다'),
    },
    { 'blog/2023-01-02-a.md': ['/blog/2023/01/02/a'], 'blog/b/index.md': ['/blog/own'] },
  ],
  [
    'Astro',
    {
      'astro.config.mjs': '',
      'src/content/blog/a.md': page('title: 가'),
      'src/content/authors/b.md': page('title: 나'),
    },
    { 'src/content/blog/a.md': ['/blog/a/'] },
  ],
  [
    'Quartz',
    { 'quartz.config.ts': '', 'content/둘째 노트.md': page('title: 가') },
    { 'content/둘째 노트.md': ['/둘째-노트'] },
  ],
  [
    'Hexo',
    { '_config.yml': 'title: 가', 'source/_posts/a.md': page('title: 가'), 'source/about/index.md': page('title: 나') },
    { 'source/_posts/a.md': ['/2024/03/02/a/'] },
  ],
  ['Next', { 'next.config.mjs': '', '_posts/hello.md': page('title: 가') }, { '_posts/hello.md': ['/blog/hello'] }],
  [
    'Quarto',
    { '_quarto.yml': '', 'posts/a/index.qmd': page('title: 가'), 'posts/b.qmd': page('title: 나') },
    { 'posts/a/index.qmd': ['/posts/a/'], 'posts/b.qmd': ['/posts/b.html'] },
  ],
]

for (const [name, files, addresses] of programs) {
  test(`${name} is recognised, with its posts and their addresses`, async (t) => {
    const found = await read(files, t)
    assert.deepEqual(found.addresses, addresses)
    assert.ok(found.about?.startsWith(name), found.about)
  })
}

test('links between posts are resolved by old address, by file and by name; addresses are as said', async (t) => {
  const found = await read(
    {
      'notes/2024-01-02-a.md': page('title: 가', '[나](/blog/b) [나](./b.md#절) [나](../b/) [없음](/blog/none)'),
      'notes/b.md': page('title: 나', '## 절\n\n글.'),
    },
    t,
    { urls: '/blog/:slug/' },
  )
  assert.deepEqual(found.addresses, { 'notes/2024-01-02-a.md': ['/blog/a/'], 'notes/b.md': ['/blog/b/'] })
  assert.equal(found.bodies.a, '[나](/posts/b) [나](/posts/b#절) [나](/posts/b) 없음')
  assert.deepEqual(found.lost, ['a link leads to a page that is not here: its text stays'])
})

test('a vault: links, embeds, callouts, highlights, hidden text, files', async (t) => {
  const found = await read(
    {
      '.obsidian/app.json': '{}',
      'attachments/pic.png': png,
      'attachments/논문.pdf': '%PDF',
      '첫 노트.md': page(
        'title: 첫 노트',
        '[[둘째 노트|별명]]과 [[둘째 노트#절]] ![[pic.png|그림의 말]] ==형광== %%숨긴 메모%% [[없는 노트]] [[논문.pdf]]\n\n> [!summary]- 접은 제목\n> 본문이다.\n\n> [!note] 제목\n> 둘째 줄',
      ),
      '폴더/둘째 노트.md': page('title: 둘째 노트', '## 절\n\n글.'),
    },
    t,
    { urls: 'none' },
  )
  const body = found.bodies['cheot-noteu']!
  for (const part of [
    '[별명](/posts/duljjae-noteu)',
    '[둘째 노트 › 절](/posts/duljjae-noteu#절)',
    '![그림의 말](./pic.png)',
    '<mark>형광</mark>',
    '[논문.pdf](./paper.pdf)',
    '> [!ABSTRACT]- 접은 제목\n>\n> 본문이다.',
    '> [!NOTE] 제목\n>\n> 둘째 줄',
    ' 없는 노트 ',
  ])
    assert.ok(body.includes(part), `${part}\nis not in\n${body}`)
  assert.doesNotMatch(body, /숨긴/)
  assert.deepEqual(found.lost, ['a link leads to a page that is not here: its text stays'])
})

test('usual components of MDX', async (t) => {
  const found = await read(
    {
      'docusaurus.config.js': '',
      'blog/a.mdx': page(
        'title: 가',
        'import Tabs from \'@theme/Tabs\'\nimport pic from \'./pic.png\'\n\n<Image src={pic} alt="그림" />\n\n<Note title="제목">\n  **글**\n</Note>\n\n<Tabs>\n<TabItem value="a" label="맥">\n\n글 하나.\n\n</TabItem>\n</Tabs>\n\n<YouTube id="abc" />\n\n:::tip 요령\n\n글 둘.\n\n:::\n\n{/* 숨은 글 */}\n\n<Odd>글 셋</Odd>',
      ),
      'blog/pic.png': png,
    },
    t,
  )
  const body = found.bodies.a!
  for (const part of [
    '![그림](./pic.png)',
    '> [!NOTE]\n> **제목**',
    '**맥**\n\n글 하나.',
    '(https://www.youtube.com/watch?v=abc)',
    '> [!TIP] 요령\n>\n> 글 둘.',
    '글 셋',
  ])
    assert.ok(body.includes(part), `${part}\nis not in\n${body}`)
  assert.doesNotMatch(body, /숨은|import/)
  assert.deepEqual(found.lost, ['a component is not kept, its text is'])
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { type Fixture, png, writeFixture } from './fixtures/write-fixture'
import { importSite } from './import-site'
import { readHugo } from './platforms/hugo'
import { readJekyll } from './platforms/jekyll'
import { readMarkdown } from './platforms/markdown'
import { readTistory } from './platforms/tistory'
import type { SourceSite } from './source-post'

type After = { after(done: () => void): void }
type Read = (root: string) => Promise<SourceSite>

async function run(files: Fixture, read: Read, t: After) {
  const root = mkdtempSync(path.join(tmpdir(), 'faults-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFixture(files, root)
  const site = await read(root)
  const known = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
  const posts = await importSite(site, known, {})
  return posts.map((post, index) => ({
    aliases: site.posts[index]?.aliases,
    tags: site.posts[index]?.tags,
    front: post.converted?.mdx.split(/^---\n/m)[1] ?? '',
    text: post.converted?.mdx.split(/^---\n/m)[2]?.trim() ?? '',
    notes: post.notes.map(({ kind, message, about }) => `${kind} ${message}${about ? `: ${about}` : ''}`),
  }))
}

const jekyll = (body: string): Fixture => ({
  '_config.yml': 'title: 글',
  '_posts/2024-01-02-a.md': `---\ntitle: 글\n---\n\n${body}\n`,
})
const hugo = (body: string): Fixture => ({
  'hugo.toml': '',
  'content/posts/a.md': `---\ntitle: 글\ndate: 2024-01-02\n---\n\n${body}\n`,
})
const tistory = (body: string): Fixture => ({
  '12/12-a.html': `<!DOCTYPE html><html><head><title>글</title></head><body><div class="article-view"><h2 class="title-article">글</h2><div class="date">2024-01-02 10:00:00</div><div class="contents_style">${body}</div></div></body></html>`,
})

/** Titles that a service of pictures writes: the file, not what is to be seen. */
const titles = ['source: imgur.com', 'Hosted on imgur.com', 'image.png']

for (const title of titles) {
  test(`“${title}” is no alternative text`, async (t) => {
    const picture = `<a href="https://imgur.com/x"><img src="https://i.imgur.com/x.png" width="500px" title="${title}" /></a>`
    const [post] = await run(jekyll(picture), readJekyll, t)
    assert.ok(!post!.text.includes(title), post!.text)
    assert.ok(
      post!.notes.some((note) => note.includes('a picture has no alternative text')),
      post!.notes.join('\n'),
    )
  })
}

/** Formulas that MathJax drew, and how they are written here. */
const formulas: [written: string, printed: string][] = [
  ['식 $y = x^2 $ 이고', '식 $y = x^2$ 이고'],
  ['$ a_1 $ 과 $\\alpha $ 와', '$a_1$ 과 $\\alpha$ 와'],
  ['값 $cohesion(밥)$ 이다', '값 $cohesion(밥)$ 이다'],
  ['값 $P(나|가)$ 와 $f(한)$ 이다', '값 $P(나|가)$ 와 $f(한)$ 이다'],
  ['값은 $5와 $10 이다', '값은 \\$5와 \\$10 이다'],
  ['가격 $5 (약 7천 원), $10 (만 원) 이다', '가격 \\$5 (약 7천 원), \\$10 (만 원) 이다'],
]

for (const [written, printed] of formulas) {
  test(`formulas of MathJax: ${written}`, async (t) => {
    assert.equal((await run(jekyll(written), readJekyll, t))[0]!.text, printed)
  })
}

const split = ['<p>$$</p><p>x = 1</p><p>$$</p>', '<p>$$ x</p><p>= 1 $$</p>', '<p>\\[</p><p>x = 1</p><p>\\]</p>']

for (const html of split) {
  test(`a displayed formula over several paragraphs: ${html}`, async (t) => {
    const [post] = await run(tistory(`<p>앞</p>${html}<p>뒤</p>`), readTistory, t)
    assert.match(post!.text, /^앞\n\n\$\$\nx\s+= 1\n\$\$\n\n뒤$/)
    assert.deepEqual(post!.notes, [])
  })
}

/** Configuration, file, date, and the address that Hugo gave. */
const addresses: [config: string, file: string, date: string, address: string][] = [
  ['[permalinks]\nposts = "/:year/:month/:day/:slug/"', 'a', '2024-03-06T23:16:07Z', '/2024/03/06/a/'],
  ['[permalinks.page]\nposts = "/:year/:slug/"', 'a', '2024-03-06', '/2024/a/'],
  ['', 'Upper Case', '2024-03-06', '/posts/upper-case/'],
  ['', 'A_B c', '2024-03-06', '/posts/a_b-c/'],
  [
    'timeZone = "America/New_York"\n[permalinks]\nposts = "/:month/:day/:slug/"',
    'a',
    '2024-03-06T23:00:00',
    '/03/06/a/',
  ],
]

for (const [config, file, date, address] of addresses) {
  test(`the address of ${file} of ${date} with ${JSON.stringify(config)}`, async (t) => {
    const files = { 'hugo.toml': config, [`content/posts/${file}.md`]: `---\ntitle: a\ndate: ${date}\n---\n글.\n` }
    const [post] = await run(files, readHugo, t)
    assert.equal(post!.aliases?.[0], address)
  })
}

const cells = ['`a|b`', '`x || y`', '`a | b` 와 `c`']

for (const cell of cells) {
  test(`a bar in the code of a cell: ${cell}`, async (t) => {
    const [post] = await run(jekyll(`| 가 | 나 |\n|---|---|\n| ${cell} | 끝 |`), readJekyll, t)
    assert.ok(post!.text.includes(`| ${cell.replaceAll('|', '\\|')} `), post!.text)
    assert.match(post!.text, /\| 끝 +\|$/)
    assert.deepEqual(
      post!.notes.filter((note) => note.startsWith('lost')),
      [],
    )
  })
}

test('a grid of pictures of Tistory keeps its caption', async (t) => {
  const grid =
    '<figure class="imagegridblock"><div class="image-container"><span><img src="https://e.org/a.png" alt="하나"></span><span><img src="https://e.org/b.png" alt="둘"></span></div><figcaption>두 그림의 설명</figcaption></figure>'
  const [post] = await run(tistory(grid), readTistory, t)
  for (const part of ['![하나](https://e.org/a.png', '![둘](https://e.org/b.png', '두 그림의 설명'])
    assert.ok(post!.text.includes(part), post!.text)
})

/** Tags of Tistory as its skins print them. */
const tags = ['#CNN, #비전', '#CNN #비전', 'CNN, 비전', '<a>#CNN,</a> <a>#비전</a>']

for (const written of tags) {
  test(`tags ${written}`, async (t) => {
    const page = Object.entries(tistory('<p>글</p>')).map(([name, html]) => [
      name,
      String(html).replace('</body>', `<div class="tags">${written}</div></body>`),
    ])
    assert.match((await run(Object.fromEntries(page), readTistory, t))[0]!.front, /tags: \[CNN, 비전\]/)
  })
}

const tabs = [
  '{{< tabs >}}\n{{< tab "파이썬" >}}\n글 하나\n{{< /tab >}}\n{{< tab "러스트" >}}\n글 둘\n{{< /tab >}}\n{{< /tabs >}}',
  '{{< tabs >}}{{< tab title="파이썬" >}}글 하나{{< /tab >}}{{< tab title="러스트" >}}글 둘{{< /tab >}}{{< /tabs >}}',
  '{{% tabs %}}\n{{% tab name="파이썬" %}}\n글 하나\n{{% /tab %}}\n{{% tab name="러스트" %}}\n글 둘\n{{% /tab %}}\n{{% /tabs %}}',
]

for (const body of tabs) {
  test(`tabs keep their labels, and their texts apart: ${JSON.stringify(body.slice(0, 40))}`, async (t) => {
    const [post] = await run(hugo(body), readHugo, t)
    assert.match(post!.text, /파이썬[\s\S]*\n\n글 하나\n\n[\s\S]*러스트[\s\S]*\n\n글 둘/)
  })
}

const names = ['[@Nash1950]', '[@kim2020; @lee2021]', '참고 @velopert 님', '[@김]']

for (const name of names) {
  test(`a name behind @ is no citation: ${name}`, async (t) => {
    const [post] = await run(hugo(`글 ${name} 끝.`), readHugo, t)
    assert.doesNotMatch(post!.text, /(?<!\\)@(?=[A-Za-z])/)
    assert.deepEqual(post!.notes, [])
  })
}

test('a summary has words between line breaks, and no tags of templates', async (t) => {
  const [post] = await run(jekyll('첫 줄<br>둘째 줄 $x$ 와 $\\frac{a}{b}$ 를 {{ site.none }} 쓴다.'), readJekyll, t)
  assert.match(post!.front, /summary: "첫 줄 둘째 줄 x 와 … 를 쓴다\."/)
})

test('pictures that lie in the public folder of a site of Next', async (t) => {
  const files = {
    'next.config.js': '',
    'data/blog/a.mdx': '---\ntitle: 글\ndate: 2024-01-02\n---\n\n![그림](/static/images/a.png)\n',
    'public/static/images/a.png': png,
  }
  const [post] = await run(files, (root) => readMarkdown(root), t)
  assert.equal(post!.text, '![그림](./a.png)')
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import { importSite } from '@/lib/import/import-site'
import { detectPlatform } from './detect'
import { readWordPress } from './wordpress'

interface Given {
  /** Address of the blog, and of its first post. */
  home?: string
  link?: string
  /** Its date, where it was written and in UTC. */
  dates?: [local: string, utc: string]
  /** Further items. */
  items?: string
  schema?: string
}

const export_ = (content: string, given: Given) => {
  const { home = 'https://wp.example.org', link = `${home}/2021/03/a/`, schema = 'http' } = given
  const [local, utc] = given.dates ?? ['2021-03-04 09:30:00', '2021-03-04 00:30:00']
  return `<?xml version="1.0"?>
<rss xmlns:excerpt="${schema}://wordpress.org/export/1.2/excerpt/" xmlns:content="x" xmlns:wp="${schema}://wordpress.org/export/1.2/">
<channel><link>${home}</link>
<item><title>글</title><link>${link}</link><content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>${local}</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt>
<wp:post_name>a</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
${given.items ?? ''}</channel></rss>`
}

async function read(content: string, t: { after(done: () => void): void }, given: Given = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'wordpress-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFixture({ 'export.xml': export_(content, given), 'README.md': '# 읽어 두기' }, root)
  assert.equal(detectPlatform(root), 'wordpress')
  const site = await readWordPress(root)
  const known = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
  const [post] = await importSite(site, known, {})
  return {
    aliases: site.posts[0]!.aliases,
    text: post!.converted?.mdx.split(/^---\n/m)[2]?.trim() ?? '',
    notes: post!.notes.map(({ kind, message, about }) => `${kind} ${message}${about ? `: ${about}` : ''}`),
    tally: post!.tally,
  }
}

/** Code between shortcodes, and the block that it becomes. */
const codes: [written: string, block: string][] = [
  ['[perl]$a->b(\\&c);\n$d = $e{x};[/perl]', '```perl\n$a->b(\\&c);\n$d = $e{x};\n```'],
  ['[haskell]\nx <- f $ y\n[/haskell]', '```haskell\nx <- f $ y\n```'],
  ['[cc lang="diff"]\n- [1-9]\n+ $_GET[\'a\'] == $b\n[/cc]', "```diff\n- [1-9]\n+ $_GET['a'] == $b\n```"],
  ['[cce_php]&lt;?php echo $a; ?&gt;[/cce_php]', '```php\n<?php echo $a; ?>\n```'],
  ['[ccnl_rust]let a = 1;[/ccnl_rust]', '```rust\nlet a = 1;\n```'],
  ['[sourcecode language="ts"]\nlet a: A<B>\n[/sourcecode]', '```typescript\nlet a: A<B>\n```'],
  ['<code lang="go">\nfunc f() {\n}\n</code>', '```go\nfunc f() {\n}\n```'],
  ['[cci]len($a)[/cci] 를 쓴다.', '`len($a)` 를 쓴다.'],
]

for (const [written, block] of codes) {
  test(`code between shortcodes: ${JSON.stringify(written)}`, async (t) => {
    const { text, notes, tally } = await read(`앞의 글.\n\n${written}\n\n뒤의 글.`, t)
    assert.equal(text, `앞의 글.\n\n${block}\n\n뒤의 글.`)
    assert.deepEqual(notes, [])
    if (!written.startsWith('[cci]') && !written.startsWith('<')) assert.equal(tally['blocks of code']?.there, 1)
  })
}

test('a shortcode with an end that is not known: its text, title and address stay, and it is told', async (t) => {
  const { text, notes } = await read(
    '[warning]조심한다.[/warning]\n\n[toggle title="접은 제목"]안의 글[/toggle]\n\n[download link="https://example.org/a.zip"]받기[/download]\n\n배열 a[i-1] 과 [참고] 그리고 [b] 는 글이다.',
    t,
  )
  assert.equal(
    text,
    '조심한다.\n\n**접은 제목**\n\n안의 글\n\n[받기](https://example.org/a.zip)\n\n배열 a\\[i-1] 과 \\[참고] 그리고 \\[b] 는 글이다.',
  )
  const message = 'lost a shortcode is not known: its text stays'
  assert.deepEqual(notes, [`${message}: warning`, `${message}: toggle`, `${message}: download`])
})

test('variables of a program in the text are no formulas', async (t) => {
  assert.equal(
    (await read('$a = $_GET[1]; $b = f($c) 와 $n$th', t)).text,
    '\\$a = \\$\\_GET\\[1]; \\$b = f(\\$c) 와 $n$th',
  )
  const { text } = await read('$a[\'x\'] == $b && $c["y"] 이고, $x_1$ 은 수식이다.', t)
  assert.equal(text, '\\$a\\[\'x\'] == \\$b && \\$c\\["y"] 이고, $x_1$ 은 수식이다.')
})

const upload = (id: number, name: string, order: number, more = '') =>
  `<item><wp:post_id>${id}</wp:post_id><wp:post_parent>7</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:menu_order>${order}</wp:menu_order>
<wp:attachment_url>https://wp.example.org/wp-content/uploads/${name}</wp:attachment_url>${more}</item>`

test('a gallery without numbers shows the pictures of its post, with their captions', async (t) => {
  const meta =
    '<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>배</wp:meta_value></wp:postmeta>'
  const { text, notes } = await read('앞.\n\n[gallery columns="2"]', t, {
    items:
      upload(11, 'b.jpg', 2) +
      upload(12, 'a.jpg', 1, `<excerpt:encoded>바다의 배</excerpt:encoded>${meta}`) +
      upload(13, 'c.pdf', 3),
  })
  const address = 'https://wp.example.org/wp-content/uploads'
  assert.equal(text, `앞.\n\n![배](${address}/a.jpg "바다의 배")\n\n![그림 2](${address}/b.jpg)`)
  assert.equal(notes.filter((note) => note.startsWith('lost')).length, 0)
})

test('the caption of a picture in an old shortcode', async (t) => {
  const { text } = await read(
    '[caption id="x" caption="설명이다"]<img src="https://e.org/a.png" alt="그림">[/caption]',
    t,
  )
  assert.equal(text, '![그림](https://e.org/a.png "설명이다")')
})

const addresses: [home: string, link: string, aliases: string[]][] = [
  ['https://e.org', 'https://e.org/2021/03/a/', ['/2021/03/a/', '/?p=7']],
  ['https://e.org/wordpress', 'https://e.org/wordpress/?p=7', ['/wordpress/?p=7']],
  ['https://e.org/blog/', 'https://e.org/blog/a', ['/blog/a', '/blog/?p=7']],
  ['https://e.org', 'https://e.org/?p=7', ['/?p=7']],
]

for (const [home, link, aliases] of addresses) {
  test(`addresses of ${link} of the blog ${home}`, async (t) => {
    assert.deepEqual((await read('글.', t, { home, link })).aliases, aliases)
  })
}

test('an export of the newer schema, and a day that is another one here', async (t) => {
  const { notes } = await read('글.', t, { schema: 'https', dates: ['2018-10-20 20:03:48', '2018-10-21 03:03:48'] })
  assert.deepEqual(notes, [
    'changed its day is another one in the time zone of this blog: 2018-10-20 20:03:48 → 2018-10-21T12:03:48+09:00',
  ])
})

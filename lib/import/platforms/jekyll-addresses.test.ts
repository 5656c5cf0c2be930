import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { parseAlias } from '@/lib/addresses/aliases'
import { readJekyll } from './jekyll'

async function readOne(config: string, file: string, front: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'jekyll-'))
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(root, '_config.yml'), `${config}\n`)
  writeFileSync(path.join(root, file), `---\n${front}\n---\n글.\n`)
  const { posts, failures } = await readJekyll(root)
  assert.deepEqual(failures, [])
  return posts[0]!
}

/** Output of `Document#url` of Jekyll 4.3.1, with its `baseurl`; a `?` that it leaves in a path is encoded. */
const urls: [config: string, file: string, front: string, url: string][] = [
  ['permalink: date', '_posts/2024-01-02-a.md', 'category: Deep Learning', '/deep%20learning/2024/01/02/a.html'],
  [
    'collections: { notes: { output: true } }',
    '_notes/deep/글 하나.md',
    'title: a',
    '/notes/deep/%EA%B8%80%20%ED%95%98%EB%82%98.html',
  ],
  ['permalink: pretty\ncollections: { notes: { output: true } }', '_notes/a.md', 'title: a', '/notes/a/'],
  [
    'collections: { notes: { output: true, permalink: "/:collection/:title/" } }',
    '_notes/2024-01-02-a b.md',
    'title: a',
    '/notes/a-b/',
  ],
  ['collections_dir: all\ncollections: { notes: { output: true } }', 'all/_notes/a.md', 'title: a', '/notes/a.html'],
  [
    'collections: { notes: { output: true } }\ndefaults: [{ scope: { type: notes }, values: { permalink: "/n/:name" } }, { scope: { type: posts }, values: { permalink: /p } }]',
    '_notes/A_b.md',
    'title: a',
    '/n/a-b',
  ],
  ['permalink: pretty', '_posts/2024-01-02-a.md', 'category: Deep Learning', '/deep%20learning/2024/01/02/a/'],
  ['permalink: ordinal', '_posts/2024-01-02-a.md', 'category: Deep Learning', '/deep%20learning/2024/002/a.html'],
  ['permalink: none', '_posts/2024-01-02-a.md', 'category: Deep Learning', '/deep%20learning/a.html'],
  ['permalink: weekdate', '_posts/2024-01-02-a.md', 'category: Deep Learning', '/deep%20learning/2024/W01/Tue/a.html'],
  [
    '',
    '_posts/2024-12-30-Custom_Schema v1.0.md',
    'categories: [AI/ML, C++, "C#", R&D, "100%", "왜?", NLP]',
    '/ai/ml/c++/c%23/r&d/100%25/%EC%99%9C%3F/nlp/2024/12/30/Custom_Schema-v1.0.html',
  ],
  [
    'permalink: pretty',
    '_posts/2009-03-27-Pretty-Permalink-Schema.md',
    'title: a',
    '/2009/03/27/Pretty-Permalink-Schema/',
  ],
  [
    'permalink: /:year/:month/:day/:slug/',
    '_posts/2009-03-27-Custom_Schema.md',
    'title: a',
    '/2009/03/27/custom-schema/',
  ],
  [
    'permalink: "/:month-:day-:year/:title.html"',
    '_posts/2009-03-27-a-b.md',
    'category: stuff',
    '/03-27-2009/a-b.html',
  ],
  [
    'permalink: "/:year:month:day:hour:minute:second.html"\ntimezone: UTC',
    '_posts/2009-03-27-a.md',
    'date: 2009-03-27 22:31:07',
    '/20090327223107.html',
  ],
  [
    'permalink: /:short_year/:i_month/:i_day/:y_day/:w_year/:week/:w_day/:short_month/:long_month/:short_day/:long_day/:title',
    '_posts/2021-01-03-a.md',
    'x: 1',
    '/21/1/3/003/2020/53/7/Jan/January/Sun/Sunday/a',
  ],
  ['permalink: /:month_:day/:title:output_ext', '_posts/2021-01-03-a.md', 'x: 1', '/01_03/a.html'],
  [
    'permalink: /:slugified_categories/:name/',
    '_posts/2021-01-03-A_b.md',
    'categories: [Deep Learning, "C++ 글"]',
    '/deep-learning/c-%EA%B8%80/2021-01-03-a-b/',
  ],
  [
    'permalink: pretty',
    '_posts/2021-01-03-한글 제목(1).md',
    'categories: 딥러닝 논문',
    '/%EB%94%A5%EB%9F%AC%EB%8B%9D/%EB%85%BC%EB%AC%B8/2021/01/03/%ED%95%9C%EA%B8%80-%EC%A0%9C%EB%AA%A9(1)/',
  ],
  [
    'permalink: pretty',
    'nlp/deep learning/_posts/2021-01-03-a.md',
    'category: NLP\ncategories: [nlp, Vision]',
    '/nlp/deep%20learning/vision/2021/01/03/a/',
  ],
  ['permalink: pretty', '_posts/sub/folder/2021-01-03-a.md', 'categories: x', '/x/2021/01/03/a/'],
  [
    'permalink: pretty\ndefaults:\n  - scope: {path: "", type: posts}\n    values: {permalink: "/posts/:title/"}',
    '_posts/2021-01-03-논문리뷰-a.md',
    'categories: [Paper Review]',
    '/posts/%EB%85%BC%EB%AC%B8%EB%A6%AC%EB%B7%B0-a/',
  ],
  [
    'permalink: pretty\ndefaults:\n  - scope: {path: "_posts/en"}\n    values: {categories: [english], permalink: "/en/:categories/:title/"}\n  - scope: {path: ""}\n    values: {categories: all, permalink: "/x/:title/"}',
    '_posts/en/2021-01-03-a.md',
    'categories: [own]',
    '/en/english/own/a/',
  ],
  [
    'permalink: pretty\ncollections:\n  posts:\n    permalink: /blog/:categories/:title',
    '_posts/2021-01-03-a.md',
    'category: [가, 나 다]',
    '/blog/%EA%B0%80/%EB%82%98%20%EB%8B%A4/a',
  ],
  ['permalink: pretty\ncollections_dir: my', 'my/_posts/2021-01-03-a.md', 'category: c', '/c/2021/01/03/a/'],
  [
    'baseurl: /blog\npermalink: pretty',
    '_posts/2021-01-03-a.md',
    'permalink: custom/:title.html',
    '/blog/custom/a.html',
  ],
  ['permalink: pretty', '_posts/2021-01-03-a.md', 'permalink: /about us/글.html', '/about us/글.html'],
  ['timezone: Asia/Seoul\npermalink: pretty', '_posts/2018-01-02-a.md', 'date: 2018-01-02 23:00:00', '/2018/01/03/a/'],
  ['timezone: Asia/Seoul\npermalink: pretty', '_posts/2018-01-02-a.md', 'date: 2018-01-02 23:00', '/2018/01/02/a/'],
  [
    'timezone: Asia/Seoul\npermalink: pretty',
    '_posts/2018-01-02-a.md',
    'date: 2018-01-02 23:00:00 +0900',
    '/2018/01/02/a/',
  ],
  [
    'timezone: America/New_York\npermalink: pretty',
    '_posts/2018-01-02-a.md',
    'date: 2018-01-02 05:00:00 +0900',
    '/2018/01/01/a/',
  ],
  ['permalink: pretty', '_posts/2021-01-03-file-name.md', 'slug: "My Slug! v2."', '/2021/01/03/My-Slug!-v2'],
  ['permalink: pretty', '_posts/2021-01-03-a..b.md', 'x: 1', '/2021/01/03/a/b/'],
  ['permalink: pretty', '_posts/2021-1-3-short.md', 'categories:\n  - a b\n  -\n  - A B', '/a%20b/2021/01/03/short/'],
  ['permalink: pretty', '_posts/2021-01-03--lead-.md', 'category: 2021', '/2021/2021/01/03/lead/'],
  [
    'permalink: pretty',
    "_posts/2021-01-03-quote's & co [1] 100%.md",
    'category: "[논문] 리뷰"',
    "/%5B%EB%85%BC%EB%AC%B8%5D%20%EB%A6%AC%EB%B7%B0/2021/01/03/quote's-&-co-1-100/",
  ],
  [
    'permalink: /:categories/:year/:month/:day/:title:output_ext',
    '_posts/2021-01-03-émile ü ß ①².md',
    'categories: Été',
    '/%C3%A9t%C3%A9/2021/01/03/e%CC%81mile-%C3%BC-%C3%9F.html',
  ],
]

for (const [config, file, front, url] of urls) {
  test(`${file} of ${JSON.stringify(config)} with ${JSON.stringify(front)} was ${url}`, async () => {
    const [first = ''] = (await readOne(config, file, front)).aliases
    assert.equal(parseAlias(first), parseAlias(url))
    assert.ok(parseAlias(url))
  })
}

test('when the day of a post depends on the machine, both days lead to it', async () => {
  const { aliases } = await readOne('permalink: pretty', '_posts/2018-01-02-a.md', 'date: 2018-01-02 05:00:00 +0900')
  assert.deepEqual(aliases, ['/2018/01/02/a/', '/2018/01/01/a/'])
})

const fields: [front: string, tags: string[]][] = [
  ['tag: 임베딩', ['임베딩']],
  ['tag: 두 낱말', ['두 낱말']],
  ['tags: 두 낱말', ['두', '낱말']],
  ['tags: a, 두 낱말', ['a', '두 낱말']],
  ['tags:\n  - a\n  - b c', ['a', 'b c']],
  ['tag: [a, b]\ntags: [b, c]', ['a', 'b', 'c']],
  ['category: Deep Learning\ntags: x', ['Deep Learning', 'x']],
  ['categories: Deep Learning', ['Deep', 'Learning']],
  ['categories: [[a, b], c]\ncategory:', ['a', 'b', 'c']],
  ['categories: a, b', ['a', 'b']],
  ['tags:\ntags: [a]', ['a']],
]

for (const [front, tags] of fields) {
  test(`${JSON.stringify(front)} is ${tags.join(' | ')}`, async () => {
    assert.deepEqual((await readOne('', '_posts/2018-01-02-a.md', front)).tags, tags)
  })
}

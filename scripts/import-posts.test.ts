import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { hugo } from '@/lib/import/fixtures/hugo'
import { jekyll } from '@/lib/import/fixtures/jekyll'
import { markdown } from '@/lib/import/fixtures/markdown'
import { tistory } from '@/lib/import/fixtures/tistory'
import { velog } from '@/lib/import/fixtures/velog'
import { type Fixture, writeFixture } from '@/lib/import/fixtures/write-fixture'
import { formatProblem } from '@/lib/problems'
import { type ImportOptions, type ImportResult, type Platform, runImport } from './import-posts'

const fixtures: Record<Platform, Fixture> = { tistory, velog, jekyll, hugo, markdown }
const options: Partial<Record<Platform, ImportOptions>> = {
  tistory: { site: 'https://example.tistory.com' },
  velog: { user: 'minsu' },
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
for (const platform of Object.keys(fixtures) as Platform[]) imported[platform] = await runFixture(platform)

const listFiles = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [name, readFileSync(path.join(root, name)).toString('base64')])

for (const platform of Object.keys(fixtures) as Platform[]) {
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
      [...new Set(again.posts.map(({ status }) => status))].sort(),
      ['failed', 'there'].slice(platform === 'velog' ? 1 : 0),
    )
    assert.deepEqual(listFiles(into), before)
  })
}

test('what is lost is told, and nothing else is said to be', () => {
  const lost = (Object.keys(imported) as Platform[]).flatMap((platform) =>
    imported[platform].posts.flatMap(({ from, status, notes }) =>
      notes.filter(({ kind }) => kind === 'lost' && status === 'new').map(({ message }) => `${from}: ${message}`),
    ),
  )
  for (const kind of [
    / spaces /,
    / line breaks/,
    / the tag “/,
    / the old address /,
    / are not in the post/,
    / a mark /,
  ])
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
    zipSync(Object.fromEntries(Object.entries(tistory).map(([name, content]) => [name, Buffer.from(content)]))),
  )
  await runImport('tistory', zip, { ...options.tistory, into: path.join(into, 'content'), write: true })
  assert.deepEqual(listFiles(path.join(into, 'content')), listFiles(imported.tistory.into))
})

test('what cannot be read is named, and stops no other', () => {
  const failed = (platform: Platform) => imported[platform].posts.filter(({ status }) => status === 'failed')
  assert.match(failed('tistory')[0]!.notes[0]!.message, /no date/)
  assert.match(failed('jekyll')[0]!.from, /broken\.md/)
  assert.match(failed('hugo')[0]!.notes[0]!.message, /a page, not a post/)
  assert.match(failed('markdown')[0]!.from, /broken\.md/)
})

const cases: [platform: Platform, slug: string, has: (string | RegExp)[]][] = [
  [
    'tistory',
    'paper-review-attention-is-all-you-need',
    [
      'date: 2019-03-02T21:14:07+09:00',
      '- "/entry/논문-리뷰-Attention-Is-All-You-Need"',
      'tags: [NLP, 어텐션, Transformer]',
      '**어텐션(Attention)**은',
      '헤드의 수를 $h$라',
      '| 모델   |',
      '![트랜스포머의 구조](./gujo-geurim.png "트랜스포머의 구조")',
      /\$\$\n\\mathrm\{Attention\}/,
    ],
  ],
  [
    'tistory',
    'cpp-tempeullitgwa-junggwalho-geurigo-a-b',
    ['title: "C++ 템플릿과 {중괄호}, 그리고 a<b"', '\\{a, b', 'p \\< 0.05', '\\$5와', '```cpp\ntemplate <typename T>'],
  ],
  ['tistory', 'juri-nanwin-math', ['\\begin{aligned}\na &= b', '```latex\n\\undefinedcommand{x}\n```']],
  [
    'tistory',
    'jeobeungeulgwa-ringkeu-kadeu',
    ['<details>', '증명 보기', '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)'],
  ],
  ['tistory', 'seri-hapchyeojin-pyo', ['<th colSpan="2">', '<td rowSpan="2">', '<br />']],
  [
    'tistory',
    'gongji-beullogeureul-omgimnida',
    ['(/posts/paper-review-attention-is-all-you-need)', 'tags: [공지, Transformer]'],
  ],
  ['tistory', 'color-scripter-ro-chilhan-code', ['```\nimport numpy\n    x = 1\n```']],
  [
    'velog',
    'transformer-wichi-pyohyeon',
    ['title: "트랜스포머의 \\"위치\\" 표현"', '- "/@minsu/트랜스포머의-위치-표현"', '2021-02-03T20:22:33+09:00'],
  ],
  ['velog', 'gangjo-dwiui-josa', ['**"강조"**를', '**`softmax`**는', '~~취소~~', '\\@velopert']],
  ['velog', 'gakjuwa-innyong', ['각주[^1]가', '[^1]: 각주의 글.']],
  [
    'velog',
    'yutyubeureul-dameun-geul',
    ['(https://www.youtube.com/watch?v=rBCqOTEfxvg)', '(https://codesandbox.io/s/abc-123)'],
  ],
  [
    'velog',
    'next-js-16-notes-noteu-1',
    [
      '- "/@minsu/Next.js-16-정리노트-1"',
      'summary: "Next.js 16',
      '첫 줄이다.\\\n둘째 줄 $x$ 와 `y`다.',
      '> 인용 하나\\\n> 인용 둘',
      '- 항목\\\n  이어서',
    ],
  ],
  ['jekyll', 'softmax', ['- "/blog/math/2018/01/02/softmax"', '문장 속의 $\\sigma$', '$z_i$']],
  ['jekyll', 'highlight', ['```python\ndef f(x):', '`{{ raw }}` 뒤의 글']],
  ['jekyll', 'links', ['[미분](/posts/softmax)', '[다시](/posts/highlight)', '[절대](/posts/softmax#유도)']],
  ['jekyll', 'include', ['- "/blog/old/figure"', '![구조](./gujo.png "그림의 설명")', '![그림](./flow.svg)']],
  [
    'jekyll',
    'spaced-category',
    [
      '- "/blog/deep learning/2019/03/03/Spaced_Category"',
      'tags: [Deep Learning, 임베딩]',
      'Let $x$ and $y$ be. 또 $D$ 와 $a$ 그리고 $b$.',
      '- 하나 $x$ 와 $y$ 끝\n- 둘\n',
      '```python\na = 1\nb = 2\n```',
    ],
  ],
  ['jekyll', 'signs', ['- "/blog/딥러닝 논문/c%23/100%25/r&d/2019/04/04/signs"']],
  ['jekyll', 'folder-1', ['- "/blog/c++ 모음/2019/05/06/folder-(1)"', '- "/blog/c++ 모음/2019/05/05/folder-(1)"']],
  ['jekyll', 'own-place', ['- "/blog/About Us/own-place"', '- "/blog/옛 주소/글.html"', '(/posts/spaced-category)']],
  [
    'jekyll',
    'notice',
    ['**알림** [링크](https://example.org)\n\n- [https://example.com/](https://example.com/)\n\n제목'],
  ],
  ['jekyll', 'unpublished', ['draft: true']],
  ['jekyll', 'hangeul-pail-ireum', ['- "/blog/nlp/2018/07/08/한글-파일-이름"']],
  ['hugo', 'slugged', ['- "/2020/07/slugged"', 'updated: 2021-01-01']],
  ['hugo', 'highlight', ['```go {2}', '{{ .Title }}', '```html title="a.html"']],
  ['hugo', 'callout', ['> [!WARNING]', '> [!TIP]', '> [!NOTE]\n> 깃허브']],
  [
    'hugo',
    'attributes',
    ['![둘 낱말: 설정 0](./static.png "둘 낱말: 설정 0")', '```php\n<?php $x = 1;\n```', '마지막 문단.'],
  ],
  ['hugo', 'refs', ['[번들](/posts/bundle)', '[절대](/posts/slugged)', '- "/old/refs"', '- "/posts/older"']],
  ['hugo', 'html', ['[절로](#절)', '<u>밑줄</u>']],
  ['hugo', 'hangeul-juso', ['- "/posts/한글-주소"', 'series: "연재"', 'part: 1']],
  ['markdown', 'deep', ['- "/old/deep"', '[이웃](/posts/other)']],
  ['markdown', 'plain', ['tags: [a, "1.10"]', 'summary: "요약이다."']],
  ['markdown', 'component', ['안의 글']],
  ['markdown', 'lines', ['첫 줄이다.\\\n둘째 줄이다.']],
  ['markdown', 'no-date', ['draft: true']],
]

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

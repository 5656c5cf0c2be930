import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { joinReferences } from '@/lib/bibliography'
import { compileBody } from './compile'

const directory = 'lib/markdown/fixtures'

const references = joinReferences(
  [],
  [
    {
      title: 'The Power of Scale for Parameter-Efficient Prompt Tuning',
      authors: ['Brian Lester', 'Rami Al-Rfou', 'Noah Constant'],
      venue: 'EMNLP 2021',
      year: 2021,
      arxiv: '2104.08691',
    },
    {
      title: 'Prefix-Tuning: Optimizing Continuous Prompts for Generation',
      authors: ['Xiang Lisa Li', 'Percy Liang'],
      venue: 'ACL 2021',
      year: 2021,
      doi: '10.18653/v1/2021.acl-long.353',
    },
  ],
)

/**
 * `name.mdx` compiles to `name.html` (page), `name.feed.html` (feed) and `name.md`. A missing snapshot is written, to
 * be reviewed and committed.
 */
for (const name of readdirSync(directory).filter((file) => file.endsWith('.mdx'))) {
  test(`${name} compiles to its snapshot`, async () => {
    const file = path.join(directory, name)
    const text = readFileSync(file, 'utf8')
    const body = await compileBody({ text, file, lang: 'ko', references, macros: { '\\E': '\\mathbb{E}' } })
    assert.deepEqual(body.problems, [])
    for (const [ending, html] of [
      ['.html', body.html],
      ['.feed.html', body.feedHtml],
      ['.md', body.markdown.trimEnd()],
    ] as const) {
      const expected = file.replace('.mdx', ending)
      if (!existsSync(expected)) writeFileSync(expected, `${html}\n`)
      assert.equal(`${html}\n`, readFileSync(expected, 'utf8'))
    }
  })
}

const source = '---\ntitle: x\n---\n\n## 제목\n\n**글(text)**은 `코드`다.[^a]\n\n[^a]: 각주.\n'

for (const [name, text] of [
  ['CRLF', source.replaceAll('\n', '\r\n')],
  ['a byte order mark', `﻿${source}`],
  ['no final newline', source.trimEnd()],
] as const) {
  test(`${name} does not change the result`, async () => {
    const compile = (written: string) => compileBody({ text: written, file: 'content/posts/a.mdx', lang: 'ko' })
    assert.equal((await compile(text)).html, (await compile(source)).html)
  })
}

test('headings have stable, unique ids in any script', async () => {
  const text = '## 요약\n\n## 요약\n\n## C++ & `std`\n\n## 수식 $x^2$\n\n## !!!\n'
  const { headings } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['요약', '요약-1', 'c--std', '수식-x2', 'section-5'],
  )
})

test('positions of links are positions in the file', async () => {
  const { links } = await compileBody({
    text: source.replace('**글', '[글](/about) **글'),
    file: 'content/posts/a.mdx',
    lang: 'ko',
  })
  assert.deepEqual(links, [{ url: '/about', line: 7, column: 1 }])
})

test('labels are in the language of the post', async () => {
  const text = '> [!NOTE]\n> Text[^a]\n\n[^a]: Note.\n'
  const { html } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'en' })
  assert.match(html, /class="callout-title">Note</)
  assert.match(html, /aria-label="Note 1"/)
})

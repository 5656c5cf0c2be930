import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { joinReferences } from '@/lib/bibliography'
import { compileBody } from '@/lib/markdown/compile'
import { frameIds } from './settle-ids'

const references = joinReferences(
  [],
  [
    {
      title: 'Attention Is All You Need',
      authors: ['Ashish Vaswani'],
      venue: 'NeurIPS',
      year: 2017,
    },
  ],
)
const key = [...references.keys()][0]!
const compile = (text: string) => compileBody({ text, file: 'content/posts/test.mdx', lang: 'ko', references })

/** Markdown, and the ids of its headings. */
const rows: [markdown: string, ids: string[]][] = [
  ['## Note 1\n\n글[^1]\n\n[^1]: 각주', ['note-1-1']],
  ['## Note 1\n\n## Note 1\n\n글[^1]\n\n[^1]: 각주', ['note-1-2', 'note-1-1']],
  ['## Note 1\n\n글', ['note-1']],
  [`## Cited 1\n\n## Cite 1 1\n\n글[@${key}]`, ['cited-1-1', 'cite-1-1-1', 'references']],
  [`## ref ${key}\n\n글[@${key}]`, [`ref-${key}-1`, 'references']],
  ['## Table 1\n\n<Figure caption="표">\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n</Figure>', ['table-1-1']],
  ['## Eq a\n\n$$\nx \\label{eq:a}\n$$', ['eq-a-1']],
  ['## Aside 1\n\n글<Aside>곁</Aside>', ['aside-1-1']],
  ['## Content\n\n## Related\n\n## Backlinks', ['content-1', 'related-1', 'backlinks-1']],
  ['## 가\n\n<span id="가">글</span>', ['가-1']],
  ['## 같은\n\n## 같은\n\n## 같은-1', ['같은', '같은-1', '같은-1-1']],
]

for (const [markdown, ids] of rows)
  test(JSON.stringify(markdown), async () => {
    const { html, feedHtml, headings, sections } = await compile(markdown)
    assert.deepEqual(
      headings.map(({ id }) => id),
      ids,
    )
    const found = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.deepEqual(found, [...new Set(found)])
    for (const id of ids) {
      assert.ok(feedHtml.includes(`id="${id}"`), `${id} in the feed`)
      assert.ok(found.includes(id))
      if (id !== 'references') assert.ok(html.includes(`<a class="anchor" href="#${id}"`))
    }
    assert.deepEqual(
      sections.map(({ id }) => id).filter((id) => id !== '' && !ids.includes(id)),
      [],
    )
  })

for (const name of ['References', '참고 문헌', '참고문헌'])
  test(`a heading “${name}” of one's own beside citations is told`, async () => {
    const { problems, html } = await compile(`글[@${key}]\n\n## ${name}\n\n글`)
    assert.deepEqual(
      problems.map(({ line, severity }) => [line, severity]),
      [[3, 'warning']],
    )
    assert.equal(html.match(/ id="references"/g)!.length, 1)
    assert.deepEqual((await compile(`## ${name}\n\n글`)).problems, [])
  })

test('an id that an author writes twice is told', async () => {
  const { problems } = await compile('<span id="가">글</span>과\n<span id="가">글</span>')
  assert.deepEqual(
    problems.map(({ line, message }) => [line, message]),
    [[2, 'the id “가” is in use already']],
  )
})

test('the ids of the page around the text are known', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const written = files
    .filter((file) => /^(?:app\/\[lang\]\/(?:layout|posts)|components\/(?:site|post|ui)).*\.tsx$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid="([\w-]+)"/g)].map(([, id]) => id!))
  assert.ok(written.length > 3)
  assert.deepEqual(
    written.filter((id) => !frameIds.includes(id)),
    [],
  )
})

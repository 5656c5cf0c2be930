import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinReferences } from '@/lib/bibliography'
import { parseBibtex } from '@/lib/bibliography/parse-bibtex'
import { compileBody } from '@/lib/markdown/compile'
import type { CitationStyle } from '@/lib/markdown/context'

const keys = [
  'lester2021power',
  'li2021prefix',
  'Müller2020',
  '2020begin',
  'smith/2020',
  'DBLP:conf/nips/2017',
  '김2020',
]
const entries = keys.map((key, index) => `@misc{${key}, title = {T${index}}, author = {A${index}, B}, year = 2021}`)
const references = joinReferences(parseBibtex(entries.join('\n'), 'references.bib').references, [])

async function compile(text: string, citationStyle: CitationStyle = 'numbers') {
  const source = {
    text: `---\ntitle: x\n---\n\n${text}\n`,
    file: 'content/posts/a.mdx',
    lang: 'ko',
    references,
  } as const
  return compileBody({ ...source, citationStyle })
}

/** The text without the list of works. */
async function read(text: string, style: CitationStyle): Promise<string> {
  const { markdown, problems } = await compile(text, style)
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  )
  return markdown.split('\n\n## ')[0]!.trim()
}

for (const [written, numbers, authors] of [
  ['글[@lester2021power].', '글[1].', '글(A0, 2021).'],
  ['[@lester2021power; @li2021prefix]', '[1, 2]', '(A0, 2021; A1, 2021)'],
  ['[@lester2021power, p. 3]', '[1, p. 3]', '(A0, 2021, p. 3)'],
  ['[@lester2021power, 3절; @li2021prefix]', '[1, 3절; 2]', '(A0, 2021, 3절; A1, 2021)'],
  ['[see @lester2021power, §3; also @li2021prefix]', '[see 1, §3; also 2]', '(see A0, 2021, §3; also A1, 2021)'],
  ['[@lester2021power p. 3]', '[1 p. 3]', '(A0, 2021 p. 3)'],
  ['[see @lester2021power: 3]', '[see 1: 3]', '(see A0, 2021: 3)'],
  ['[-@lester2021power]', '[1]', '(2021)'],
  ['Lester[-@lester2021power, 3절]', 'Lester[1, 3절]', 'Lester(2021, 3절)'],
  ['[see *this* @lester2021power]', '[see *this* 1]', '(see *this* A0, 2021)'],
  ['[@lester2021power, **3절**]', '[1, **3절**]', '(A0, 2021, **3절**)'],
  ['[@lester2021power, 식 $x^2$]', '[1, 식 $x^2$]', '(A0, 2021, 식 $x^2$)'],
  ['[@lester2021power, `f(x)`; @li2021prefix]', '[1, `f(x)`; 2]', '(A0, 2021, `f(x)`; A1, 2021)'],
  ['**글[@lester2021power]**', '**글[1]**', '**글(A0, 2021)**'],
  ['@lester2021power은', 'A0 [1]은', 'A0 (2021)은'],
  ['@lester2021power [p. 3]은', 'A0 [1, p. 3]은', 'A0 (2021, p. 3)은'],
  ['@lester2021power.그리고', 'A0 [1].그리고', 'A0 (2021).그리고'],
  ['(@lester2021power)', '(A0 [1])', '(A0 (2021))'],
  ['@Müller2020은', 'A2 [1]은', 'A2 (2021)은'],
  ['[@Müller2020]', '[1]', '(A2, 2021)'],
  ['[@Mu\u0308ller2020]', '[1]', '(A2, 2021)'],
  ['@2020begin은', 'A3 [1]은', 'A3 (2021)은'],
  ['[@2020begin, 3절]', '[1, 3절]', '(A3, 2021, 3절)'],
  ['@smith/2020와 [@smith/2020]', 'A4 [1]와 [1]', 'A4 (2021)와 (A4, 2021)'],
  ['[@DBLP:conf/nips/2017]', '[1]', '(A5, 2021)'],
  ['@김2020은 [@김2020]', 'A6 [1]은 [1]', 'A6 (2021)은 (A6, 2021)'],
  ['a@b.c, \\@lester2021power, 고해상도 @2x, [회의 @ 5시], [@2], @홍길동', undefined, undefined],
] as const) {
  test(`${written}`, async () => {
    if (!numbers) return assert.match(await read(written, 'numbers'), /@lester2021power.*@2x.*@ 5시.*@2\\?\].*@홍길동/)
    assert.equal(await read(written, 'numbers'), numbers)
    assert.equal(await read(written, 'author-year'), authors)
  })
}

for (const [written, at, says] of [
  ['글 @lestr2021power은', '5:3', /no reference “lestr2021power”/],
  ['글 [@lester2021power; @none2000]', '5:22', /no reference “none2000”/],
  ['글 [*a* @none2000]', '5:8', /no reference “none2000”/],
  ['[@lester2021power @li2021prefix]', '5:19', /two works in one part/],
  ['[@lester2021power; 3절]', '5:2', /“3절” is not understood/],
  ['@Mueller2020', '5:1', /no reference “Mueller2020”/],
  ['@2020begn은', '5:1', /no reference “2020begn”/],
] as const) {
  test(`${written}: an error at ${at}`, async () => {
    const { problems } = await compile(written)
    assert.deepEqual(
      problems.map(({ line, column }) => `${line}:${column}`),
      [at],
    )
    assert.match(problems[0]!.message, says)
  })
}

for (const [written, text, id] of [
  ['## 방법 [@lester2021power]의 한계', '방법 [1]의 한계', '방법-의-한계'],
  ['## @lester2021power의 방법', 'A0 [1]의 방법', 'a0의-방법'],
  ['## 방법 [@li2021prefix; @lester2021power, 3절]', '방법 [1, 2, 3절]', '방법---3절'],
  ['## 글[^a] 다음[^a]\n\n[^a]: 각주', '글 다음', '글-다음'],
] as const) {
  test(`${written.split('\n')[0]} keeps its text`, async () => {
    const { headings, html, problems } = await compile(written)
    assert.deepEqual(problems, [])
    assert.equal(headings[0]?.text.replace('; ', ', '), text)
    assert.equal(headings[0]?.id, id)
    assert.ok(html.includes(`aria-label="${headings[0]!.text}"`))
  })
}

test('links to a work are percent-encoded, ids are not', async () => {
  const { html, feedHtml } = await compile('[@Müller2020]')
  assert.ok(html.includes('id="ref-Müller2020"'))
  assert.ok(feedHtml.includes('href="#ref-M%C3%BCller2020"'))
})

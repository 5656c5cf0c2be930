import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinReferences } from '@/lib/bibliography'
import { parseBibtex } from '@/lib/bibliography/parse-bibtex'
import { compileBody } from '@/lib/markdown/compile'
import { listPeople } from '@/lib/site/define-authors'
import { formatProblem } from '@/lib/text/format-problem'

const bib = `
@inproceedings{kim2024, title = {Adapters <on> {BERT}}, author = {Kim, Hana and Lee, Duri}, booktitle = {ACL}, year = {2024},
  doi = {10.1234/a}, pdf = {/papers/a.pdf}, code = {https://git.example.org/a}}
@article{lee2023, title = {한국어 말뭉치}, author = {이두리}, journal = {정보과학회지}, year = {2023}}
@misc{kim2025, title = {To come}, author = {H. Kim and others}, year = {to appear}}
@misc{other, title = {Another}, author = {Kim, Hanbyeol}, year = {2024}, slides = {there}}
`
const { references: entries, problems: faults } = parseBibtex(bib, 'references.bib')
const people = listPeople({
  author: { name: '김하나', publishedAs: ['Hana Kim', 'H. Kim'] },
  authors: { duri: { name: { ko: '이두리', en: 'Duri Lee' } }, none: { name: 'Hanna Kim' } },
})
const compile = (text: string, references = joinReferences(entries, [])) =>
  compileBody({ text, file: 'content/pages/cv.mdx', lang: 'ko', references, people })

test('works of an author are grouped by year, under all names that they publish with', async () => {
  const { html, markdown, problems, links, listsWorks, hasMedia, sections } = await compile(
    '## 논문\n\n<Publications of="me" />\n',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, year]) => year),
    ['to appear', '2024'],
  )
  assert.match(html, /<strong>Hana Kim<\/strong>, Duri Lee\. /)
  assert.match(html, /<strong>H\. Kim<\/strong> et al\. </)
  assert.doesNotMatch(html, /Hanbyeol|한국어 말뭉치|<on>/)
  assert.match(
    html,
    /<a href="https:\/\/doi.org\/10.1234\/a">DOI<\/a> <a href="\/papers\/a.pdf">PDF<\/a> <a [^>]+>Code<\/a>/,
  )
  assert.match(html, /<details><summary>BibTeX[\s\S]*@inproceedings\{kim2024,/)
  assert.deepEqual([listsWorks, hasMedia], [true, true])
  assert.deepEqual(
    links.map(({ url, line }) => [new URL(url).host, line]),
    [
      ['doi.org', 3],
      ['git.example.org', 3],
    ],
    'a file is checked with its entry',
  )
  assert.match(markdown, /\*\*2024\*\*\n\n[*-] Hana Kim, Duri Lee\. Adapters \\<on> BERT\. ACL\. \[DOI\]/)
  assert.match(JSON.stringify(sections), /Adapters/)
})

test('without an author all works are shown, and another one has theirs', async () => {
  const all = await compile('<Publications />')
  assert.equal(all.html.match(/<dd>/g)?.length, 4)
  assert.doesNotMatch(all.html, /<strong>/)
  const duri = await compile('<Publications of="duri" />')
  assert.equal(duri.html.match(/<strong>/g)?.length, 2)
  assert.match(duri.html, /<span lang="ko"><cite>한국어 말뭉치/)
})

test('mistakes are told where they are, with what to write', async () => {
  const said = async (...given: Parameters<typeof compile>) => (await compile(...given)).problems.map(formatProblem)
  assert.match((await said('글\n\n  <Publications of="durri" />')).join(), /cv\.mdx:3:3.*no author “durri”.*of="duri"/s)
  assert.match(
    (await said('<Publications of="none" />')).join(),
    /cv\.mdx:1:1.*none of 4 works is by “Hanna Kim”.*publishedAs: \['H(?:ana|\.) Kim'\]/s,
  )
  assert.match((await said('<Publications by="me" />')).join(), /has no “by”/)
  assert.match((await said('<Publications />', new Map())).join(), /add them to content\/references\.bib/)
  assert.match(
    faults.list.map(formatProblem).join(),
    /bib:6:\d+.*“there” in slides is no address.*slides = \{\/there\}/s,
  )
})

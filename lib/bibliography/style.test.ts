import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkStyle } from './check-style'
import { formatInStyle } from './format'
import { buildReference } from './index'
import { readStyle } from './style'

const head = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
const names = '<names variable="author"><name initialize-with=". " and="text"/></names>'
const info =
  '<info><title>T</title><id>t</id><category citation-format="numeric"/><updated>2020-01-01T00:00:00Z</updated></info>'
const citation = '<citation><layout prefix="[" suffix="]"><text variable="citation-number"/></layout></citation>'
const numbered = (align: string) =>
  `${head}${info}${citation}<bibliography${align}><layout suffix="."><text variable="citation-number" prefix="[" suffix="]"/><group delimiter=", " prefix=" ">${names}<text variable="title" quotes="true"/><text variable="container-title" font-style="italic"/><date variable="issued"><date-part name="year"/></date></group></layout></bibliography></style>`

function write(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'style-')), 'own.csl')
  writeFileSync(file, text)
  return file
}

const paper = buildReference({
  title: 'LoRA',
  authors: ['Edward J. Hu', 'Yelong Shen'],
  venue: 'ICLR 2022',
  year: 2022,
})

for (const [name, align] of [
  ['aligned', ' second-field-align="flush"'],
  ['in the text', ''],
] as const) {
  test(`a style of one's own formats the list, without its numbers ${name}`, () => {
    const file = write(numbered(align))
    assert.deepEqual(checkStyle(file), [])
    assert.equal(formatInStyle(paper, readStyle(file)), 'E. J. Hu and Y. Shen, “LoRA,” <i>ICLR</i>, 2022.')
    const others = formatInStyle({ ...paper, hasOthers: true }, readStyle(file))
    assert.match(others, /^E\. J\. Hu, Y\. Shen,? et al\., “LoRA,”/)
  })
}

for (const [name, text, at, says] of [
  ['no XML', `${head}\n<info></style>`, '2:7', /not XML/],
  ['another XML', '<html/>', '1:1', /no CSL style/],
  [
    'a dependent style',
    `${head}<info><link href="http://www.zotero.org/styles/ieee" rel="independent-parent"/></info></style>`,
    '1:1',
    /no <bibliography>/,
  ],
] as const) {
  test(`${name} is refused with its place`, () => {
    const [problem] = checkStyle(write(text))
    assert.equal(`${problem?.line}:${problem?.column}`, at)
    assert.match(problem?.message ?? '', says)
  })
}

test('a style that is not there is an error of the settings', () => {
  const [problem] = checkStyle('content/none.csl')
  assert.equal(problem?.file, 'site.config.ts')
  assert.match(problem?.message ?? '', /content\/none\.csl cannot be read/)
})

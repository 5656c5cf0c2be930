import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse as parseElsewhere } from '@retorquere/bibtex-parser'
import { formatEntry } from './format'
import { buildKey, buildReference, formatBibtex, formatLabel, nameVenue } from './index'
import { parseBibtex } from './parse-bibtex'

const paper = {
  title: 'AutoPrompt: Eliciting Knowledge from Language Models with Automatically Generated Prompts',
  authors: ['Taylor Shin', 'Yasaman Razeghi', 'Robert L. Logan IV', 'Eric Wallace', 'Sameer Singh'],
  venue: 'EMNLP 2020',
  year: 2020,
  arxiv: '2010.15980',
  doi: '10.18653/v1/2020.emnlp-main.346',
}

for (const [title, author, year, key] of [
  ['The Power of Scale for Parameter-Efficient Prompt Tuning', 'Brian Lester', 2021, 'lester2021power'],
  ['LoRA: Low-Rank Adaptation of Large Language Models', 'Edward J. Hu', 2022, 'hu2022lora'],
  ['On the Dangers of Stochastic Parrots', 'Emily M. Bender', 2021, 'bender2021dangers'],
  ['Attention Is All You Need', 'Łukasz Müller', 2017, 'muller2017attention'],
  ['A Study', 'Quentin de Laroussilhe', 2019, 'delaroussilhe2019study'],
] as const) {
  test(`the key of “${title}” is ${key}`, () => {
    assert.equal(buildKey({ title, authors: [author], year }), key)
  })
}

test('a reviewed paper is formatted by the style, with a label', () => {
  const reference = buildReference(paper)
  assert.equal(
    formatEntry(reference),
    'Shin, T., Razeghi, Y., Logan, R. L., IV, Wallace, E., &#38; Singh, S. (2020). AutoPrompt: Eliciting Knowledge from Language Models with Automatically Generated Prompts. <i>EMNLP</i>.',
  )
  assert.deepEqual(formatLabel(reference), { authors: 'Shin et al.', year: '2020' })
})

test('one and two authors are named, organisations are not cut', () => {
  const label = (authors: string[]) => formatLabel(buildReference({ ...paper, authors })).authors
  assert.equal(label(['OpenAI']), 'OpenAI')
  assert.equal(label(['Xiang Lisa Li', 'Percy Liang']), 'Li & Liang')
  assert.equal(label(['Xuezhe Ma']), 'Ma')
})

test('an independent parser reads the same from the BibTeX', () => {
  const { entries, errors } = parseElsewhere(formatBibtex(buildReference(paper)))
  assert.deepEqual(errors, [])
  assert.equal(entries.length, 1)
  const { key, type, fields } = entries[0]!
  assert.equal(key, 'shin2020autoprompt')
  assert.equal(type, 'inproceedings')
  assert.match(String(fields.title), /AutoPrompt/)
  assert.deepEqual(
    fields.author?.map(({ lastName }) => lastName),
    ['Shin', 'Razeghi', 'Logan', 'Wallace', 'Singh'],
  )
  assert.equal(fields.eprint, '2010.15980')
  assert.equal(fields.doi, paper.doi)
})

test("BibTeX keeps Hangul and escapes LaTeX's special characters", () => {
  const text = formatBibtex(buildReference({ ...paper, title: '여백과 R&D 100%', authors: ['홍길동'] }))
  assert.match(text, /title = \{여백과 \{R\}\\&\{D\} 100\\%\}/)
  assert.match(text, /author = \{\{?홍길동\}?\}/)
})

test('venues lose their year, for the list of venues', () => {
  for (const written of ['EMNLP 2021', "EMNLP'21", 'EMNLP, 2021', 'EMNLP (2021)'])
    assert.equal(nameVenue(written), 'EMNLP')
  assert.equal(nameVenue('Findings of EMNLP 2022'), 'Findings of EMNLP')
  assert.equal(nameVenue('arXiv'), 'arXiv')
})

test('a file is read with arXiv numbers, accents and particles', () => {
  const { references, problems } = parseBibtex(
    '@misc{a, title={{X} and $\\alpha$}, author={M{\\"u}ller, Ada and van der Berg, Jo}, year=2020, eprint={2001.00001}}',
    'references.bib',
  )
  assert.deepEqual(problems.list, [])
  assert.deepEqual(references[0]?.authors, ['Ada Müller', 'Jo van der Berg'])
  assert.equal(references[0]?.venue, 'arXiv')
  assert.equal(references[0]?.arxiv, '2001.00001')
})

for (const [name, text, at, says] of [
  [
    'two entries of one key',
    '@misc{a, title={x}, author={B, C}, year=2020}\n@misc{a, title={y}, author={B, C}, year=2020}',
    '2:7',
    /two entries/,
  ],
  ['no year', '\n@misc{a, title={x}, author={B, C}}', '2:7', /no year/],
  ['no comma', '@misc{a title={x}}', '1:9', /not BibTeX/],
] as const) {
  test(`${name}: reported with its place`, () => {
    const { problems } = parseBibtex(text, 'references.bib')
    assert.match(problems.list[0]?.message ?? '', says)
    assert.equal(`${problems.list[0]?.line}:${problems.list[0]?.column}`, at)
  })
}

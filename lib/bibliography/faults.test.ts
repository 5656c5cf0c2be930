import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseBibtex } from './parse-bibtex'

const before = '@misc{first, title = {x}, author = {B, C}, year = 2020}\n\n'
const after = '\n\n@misc{last, title = {y}, author = {B, C}, year = 2021}\n'

/** A mistake in the second of three entries, which begins in line 3: its place, its message, what is read all the same. */
const faults: [name: string, entry: string, at: string, says: RegExp, read?: string[]][] = [
  ['a brace that is not closed', '@misc{b,\n  title = {x,\n  year = 2020\n}', '4:3', /value of title is not closed/],
  ['a quote that is not closed', '@misc{b, title = "x, year = 2020}', '3:18', /" is not closed/],
  ['an entry that is not closed', '@misc{b, title = {x}, year = 2020', '5:1', /“b” goes on with “@”/],
  ['a brace too many', '@misc{b,\n  title = {x}},\n  year = 2020\n}', '5:3', /in no entry.*“b” too early/],
  ['no comma behind the key', '@misc{b title = {x}}', '3:9', /no comma behind the key “b”/],
  ['no key', '@misc{title = {x}, year = 2020}', '3:6', /no key/],
  ['no key but a comma', '@misc{, title = {x}}', '3:6', /no key/],
  ['no sign of equality', '@misc{b, title {x}, year = 2020}', '3:10', /“title {x}, year = 20” instead of a field/],
  ['no value', '@misc{b, title = , year = 2020}', '3:18', /no value/],
  ['no year', '@misc{b, title = {x}, author = {B, C}}', '3:7', /“b” has no year/],
  ['no title', '@misc{b, author = {B, C}, year = 2020}', '3:7', /“b” has no title/],
  ['an article without authors', '@article{b, title = {x}, year = 2020}', '3:10', /“b” has no author/],
  ['a key again', '@misc{first, title = {x}, author = {B, C}, year = 2020}', '3:7', /two entries have the key “first”/],
  [
    'no comma between fields',
    '@misc{b,\n  title = {x}\n  author = {B, C},\n  year = 2020}',
    '5:3',
    /comma is missing in “b” behind title/,
    ['first', 'b', 'last'],
  ],
  [
    'a field again',
    '@misc{b, title = {x}, title = {z}, author = {B, C}, year = 2020}',
    '3:23',
    /two fields title/,
    ['first', 'b', 'last'],
  ],
  [
    'no such abbreviation',
    '@article{b, title = {x}, author = {B, C}, journal = jmlr, year = 2020}',
    '3:53',
    /“jmlr” is not defined/,
    ['first', 'b', 'last'],
  ],
  [
    'no such proceedings',
    '@misc{b, title = {x}, author = {B, C}, year = 2020, crossref = {lats}}',
    '3:53',
    /“lats”, which is not there/,
    ['first', 'b', 'last'],
  ],
  [
    'digits that are no year',
    '@misc{b, title = {x}, author = {B, C},\n  year = {202O}}',
    '4:3',
    /“202O” is no year/,
    ['first', 'b', 'last'],
  ],
  [
    'half an address',
    '@misc{b, title = {x}, author = {B, C}, year = 2020, url = {www.example.org}}',
    '3:53',
    /“www.example.org” is no address/,
    ['first', 'b', 'last'],
  ],
  [
    'no DOI',
    '@misc{b, title = {x}, author = {B, C}, year = 2020, doi = {none}}',
    '3:53',
    /“none” is no DOI/,
    ['first', 'b', 'last'],
  ],
  [
    'a command that nobody knows',
    '@misc{b, title = {\\foo{x}}, author = {B, C}, year = 2020}',
    '3:10',
    /\\foo in title is not understood/,
    ['first', 'b', 'last'],
  ],
  [
    'a key that cannot be cited',
    '@misc{b--c, title = {x}, author = {B, C}, year = 2020}',
    '3:7',
    /“b--c” cannot be cited/,
    ['first', 'b--c', 'last'],
  ],
]

for (const [name, entry, at, says, read = ['first', 'last']] of faults) {
  test(`${name}: one message with its place, and the other entries are read`, () => {
    const { references, problems } = parseBibtex(before + entry + after, 'references.bib')
    assert.deepEqual(
      problems.list.map(({ line, column }) => `${line}:${column}`),
      [at],
      problems.list.map(({ message }) => message).join('\n'),
    )
    assert.match(problems.list[0]!.message, says)
    assert.deepEqual(
      references.map(({ key }) => key),
      read,
    )
  })
}

test('all mistakes are told in one run, in the order of the file', () => {
  const wrong = faults.map(([, entry]) => entry.replace(/\{(?:b|first)\b/, (key) => `${key}${Math.random()}`))
  const { problems } = parseBibtex([before, ...wrong, after].join('\n\n'), 'references.bib')
  const lines = problems.list.map(({ line }) => line)
  assert.ok(lines.length >= faults.length - 1, String(lines.length))
  assert.deepEqual(
    lines,
    [...lines].sort((a, b) => a - b),
  )
})

test('comments, preambles and text between entries are no entries', () => {
  const text = `Text with an @ and me@example.org.
% @misc{no, title = {x}}
@comment{jabref-meta: databaseType:bibtex;}
@preamble{"\\newcommand{\\noop}[1]{}"}
@string{me = {Kim, } # "Ada"}
@misc(b, title = "a {"}quoted{"} b" # { and c}, % a comment
  % note = {out},
  author = me, year = 2020)`
  const { references, problems } = parseBibtex(text, 'references.bib')
  assert.deepEqual(problems.list, [])
  assert.deepEqual(
    references.map(({ key, title, authors }) => [key, title, authors]),
    [['b', 'a "quoted" b and c', ['Ada Kim']]],
  )
})

test('what services and programs export is read without a word', () => {
  const file = 'lib/bibliography/fixtures/exports.bib'
  const { references, problems } = parseBibtex(readFileSync(file, 'utf8'), file)
  // A key with :// cannot be written behind an @.
  assert.deepEqual(
    problems.list.map(({ message }) => message),
    ['“https://doi.org/10.48550/arxiv.2305.14314” cannot be cited'],
  )
  const work = (key: string) => references.find((one) => one.key === key)!
  assert.equal(references.length, 16)
  assert.equal(
    work('DBLP:conf/nips/VaswaniSPUJGKP17').venue.slice(0, 50),
    'Advances in Neural Information Processing Systems ',
  )
  assert.deepEqual(work('Kingma2014').authors, ['Diederik P. Kingma', 'Jimmy Ba'])
  assert.equal(work('daoFlashAttentionFastMemoryEfficient2022').year, 2022)
  assert.equal(work('srivastava2014dropout').venue, 'Journal of Machine Learning Research')
  const preprints = references.filter(({ venue }) => venue === 'arXiv')
  assert.ok(preprints.every(({ arxiv }) => arxiv))
  assert.equal(preprints.length, 8)
})

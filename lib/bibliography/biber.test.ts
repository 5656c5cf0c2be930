import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { buildReference, formatBibtex, type Reference } from './index'
import { parseBibtex } from './parse-bibtex'

/*
 * What the site exports is read without a warning by biber and by BibTeX (its style `plain` asks for most fields), and
 * says the same when it is read again. Tests of a program that is not installed are skipped.
 */

const files = ['lib/bibliography/fixtures/exports.bib']
const works: Reference[] = [
  ...files.flatMap((file) => parseBibtex(readFileSync(file, 'utf8'), file).references),
  ...parseBibtex(
    String.raw`
@article{soon, title = {A 100\% \& {B}\_c \#1}, author = {Lee, Ada and others}, journal = {R\&D}, year = {to appear}}
@article{none, title = {Undated}, author = {Lee, Ada}, journal = {Nature}, year = {n.d.}}
@article{range, title = {On $O(n^2)$ -- and more}, author = {van der Berg, Jo}, journal = {Nature}, year = {2020--2021}}
@misc{page, title = {A page without authors}, year = 2024, url = {https://example.org/a_b%20c?d=e&f#g}}
@proceedings{all, title = {Proceedings}, editor = {Guyon, Isabelle}, year = 2017}
@phdthesis{phd, title = {A Thesis}, author = {{이, 영희}}, school = {KAIST}, year = 2020, type = {박사학위논문}}
@mastersthesis{master, title = {A Thesis}, author = {Logan, IV, Robert L.}, school = {KAIST}, year = 2020}
@techreport{report, title = {A Report}, author = {{Google Research}}, institution = {Google}, year = 2020, number = 7}
@incollection{part, title = {A Part}, author = {Kim, Ada}, booktitle = {Whole}, publisher = {MIT}, year = 2020}
@book{Müller2020, title = {Buch}, author = {M{\"u}ller, Ada}, publisher = {Springer}, year = 2020, month = nov}
@book{smith/2020, title = {No publisher}, author = {Smith, Ada}, year = {c. 2020}}`,
    'x.bib',
  ).references,
  buildReference({
    title: '여백과 R&D',
    authors: ['홍길동', 'Xiang Lisa Li'],
    venue: 'EMNLP 2021',
    year: 2021,
    key: 'ko',
  }),
  {
    ...{
      key: 'hello-2023',
      title: '인용의 글',
      authors: ['여백'],
      year: 2023,
      venue: '여백',
      url: 'https://a.example/b_c',
    },
    csl: {
      ...{
        id: 'hello-2023',
        type: 'webpage',
        title: '인용의 글',
        author: [{ literal: '여백' }],
        'container-title': '블로그',
      },
      issued: { 'date-parts': [[2023, 11, 23]] },
    },
  },
]
const hasYear = ({ year }: Reference) => year > 0
const unique = [...new Map(works.map((work) => [work.key, work])).values()]
const exported = `${unique.map(formatBibtex).join('\n\n')}\n`

test('what is exported says the same when it is read again', () => {
  const { references, problems } = parseBibtex(exported, 'export.bib')
  assert.deepEqual(
    problems.list.map(({ message }) => message).filter((message) => !message.includes('cannot be cited')),
    // BibTeX and biber warn of words in `year`: they are in `note`.
    ['“soon” has no year', '“none” has no year'],
  )
  const say = ({ key, title, authors, hasOthers, arxiv, doi, url }: Reference) => ({
    ...{ key, title, authors, hasOthers, arxiv, doi, url },
  })
  assert.deepEqual(references.map(say), unique.filter(hasYear).map(say))
})

test('months have no braces, texts are escaped, addresses are not', () => {
  assert.match(exported, /^ {2}month = nov,?$/m)
  assert.match(exported, /title = \{A 100\\% \\& \{B\}\\_c \\#1\}/)
  assert.match(exported, /url = \{https:\/\/example\.org\/a_b%20c\?d=e&f#g\}/)
  assert.match(exported, /author = \{Lee, Ada and others\}/)
  assert.match(exported, /note = \{to appear\}/)
})

const isMissing = (program: string) =>
  spawnSync(program, ['--version']).status === 0 ? false : `${program} is not installed`

function runHere(program: string, args: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bibtex-'))
  writeFileSync(path.join(folder, 'export.bib'), exported)
  writeFileSync(path.join(folder, 'export.aux'), '\\citation{*}\n\\bibstyle{plain}\n\\bibdata{export}\n')
  const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

test('biber reads it without a warning', { skip: isMissing('biber') }, () => {
  const said = runHere('biber', ['--tool', 'export.bib'])
  assert.match(said, /Output to export_bibertool\.bib/)
  assert.deepEqual(
    said.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line)),
    [],
  )
})

const hasStyle = () => spawnSync('kpsewhich', ['plain.bst'], { encoding: 'utf8' }).stdout?.trim()
const noBibtex = isMissing('bibtex') || (hasStyle() ? false : 'the styles of BibTeX are not installed')

test('BibTeX reads it without a warning', { skip: noBibtex }, () => {
  const said = runHere('bibtex', ['export'])
  assert.match(said, /Database file #1: export\.bib/)
  assert.doesNotMatch(said, /warning|error/i)
})

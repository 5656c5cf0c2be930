import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatEntry } from './format'
import { formatLabel, type Reference } from './index'
import { readLatex } from './latex-text'
import { parseBibtex } from './parse-bibtex'
import { nameInFull, readNames } from './read-names'

/** The work of an entry that has a title, an author and a year unless `fields` says otherwise. */
function read(fields: string, type = 'article'): Reference {
  const all = Object.entries({ title: '{A}', author: '{Lee, Ada}', year: '2020' })
  const others = all.flatMap(([name, value]) => (fields.includes(`${name} =`) ? [] : `${name} = ${value}`))
  const { references, problems } = parseBibtex(`@${type}{a, ${[...others, fields].join(', ')}}`, 'references.bib')
  assert.deepEqual(problems.list, [])
  return references[0]!
}

for (const [written, year, shown, inList] of [
  ['year = {2020}', 2020, '2020', '(2020)'],
  ['year = 2020', 2020, '2020', '(2020)'],
  ['year = {to appear}', 0, 'to appear', '(to appear)'],
  ['year = {in press}', 0, 'in press', '(in press)'],
  ['year = {Forthcoming}', 0, 'Forthcoming', '(Forthcoming)'],
  ['year = {출간 예정}', 0, '출간 예정', '(출간 예정)'],
  ['year = {n.d.}', 0, 'n.d.', '(n.d.)'],
  ['year = {2020a}', 2020, '2020a', '(2020a)'],
  ['year = {2020--2021}', 2020, '2020–2021', '(2020–2021)'],
  ['year = {2020-21}', 2020, '2020–2021', '(2020–2021)'],
  ['year = {2020/2021}', 2020, '2020–2021', '(2020–2021)'],
  ['year = {c. 1999}', 1999, 'ca. 1999', '(ca. 1999)'],
  ['year = {[1999]}', 1999, '1999', '(1999)'],
  ['year = {2021, to appear}', 2021, '2021, to appear', '(2021, to appear)'],
  ['year = {2020년}', 2020, '2020', '(2020)'],
  ['date = {2023-06-23}', 2023, '2023', '(2023)'],
  ['date = {2023-06}', 2023, '2023', '(2023)'],
  ['date = {2023}', 2023, '2023', '(2023)'],
  ['date = {2023-06-23T10:00:00Z}', 2023, '2023', '(2023)'],
  ['date = {2019/2021}', 2019, '2019–2021', '(2019–2021)'],
  ['date = {2019-01-02/2019-01-05}', 2019, '2019', '(2019)'],
  ['date = {1999~}', 1999, 'ca. 1999', '(ca. 1999)'],
  ['year = {2020}, month = nov', 2020, '2020', '(2020)'],
] as const) {
  test(`${written} is ${shown}`, () => {
    const work = read(written)
    assert.equal(work.year, year)
    assert.equal(formatLabel(work).year, shown)
    assert.ok(formatEntry(work).includes(inList), formatEntry(work))
  })
}

test('months are read as BibTeX and its users write them', () => {
  for (const [written, parts] of [
    ['nov', [2020, 11]],
    ['{November}', [2020, 11]],
    ['{11}', [2020, 11]],
    ['11', [2020, 11]],
    ['nov # "~23"', [2020, 11, 23]],
    ['{nov 23}', [2020, 11, 23]],
    ['{23 Nov.}', [2020, 11, 23]],
    ['{Spring}', [2020]],
  ] as const)
    assert.deepEqual(read(`month = ${written}`).csl.issued, { 'date-parts': [parts] }, written)
})

for (const [fields, venue, arxiv, doi] of [
  ['journal = {arXiv preprint arXiv:1706.03762}', 'arXiv', '1706.03762', undefined],
  ['journal = {arXiv preprint arXiv:1706.03762v5}', 'arXiv', '1706.03762', undefined],
  ['journal = {arXiv:1706.03762 [cs]}', 'arXiv', '1706.03762', undefined],
  ['journal = {ArXiv}, volume = {abs/1706.03762}', 'arXiv', '1706.03762', undefined],
  ['journal = {CoRR, abs/1706.03762}', 'arXiv', '1706.03762', undefined],
  ['journal = {CoRR}, volume = {abs/1706.03762}', 'arXiv', '1706.03762', undefined],
  ['journal = {arXiv e-prints}, pages = {arXiv:1706.03762}', 'arXiv', '1706.03762', undefined],
  ['journal = {arXiv preprint hep-th/9901001}', 'arXiv', 'hep-th/9901001', undefined],
  ['eprint = {arXiv:2001.00001v2}', 'arXiv', '2001.00001', undefined],
  ['eprint = {2001.00001}, eprinttype = {arxiv}', 'arXiv', '2001.00001', undefined],
  ['howpublished = {arXiv:2001.00001}', 'arXiv', '2001.00001', undefined],
  ['url = {https://arxiv.org/pdf/2001.00001v3.pdf}', 'arXiv', '2001.00001', undefined],
  ['doi = {10.48550/arXiv.2001.00001}', 'arXiv', '2001.00001', undefined],
  ['number = {arXiv:2001.00001}, publisher = {arXiv}', 'arXiv', '2001.00001', undefined],
  ['journal = {JMLR}, eprint = {2001.00001}', 'JMLR', '2001.00001', undefined],
  ['journal = {Nature 2020}', 'Nature', undefined, undefined],
  ['journal = {Nature}, doi = {https://doi.org/10.1000/x}', 'Nature', undefined, '10.1000/x'],
  ['journal = {Nature}, doi = {http://dx.doi.org/10.1000/x}', 'Nature', undefined, '10.1000/x'],
  ['journal = {Nature}, doi = {doi:10.1000/x}', 'Nature', undefined, '10.1000/x'],
  ['journal = {Nature}, doi = {10.1007/978-3-030\\_12}', 'Nature', undefined, '10.1007/978-3-030_12'],
  ['journal = {JSTOR}, eprint = {1234567}, eprinttype = {jstor}', 'JSTOR', undefined, undefined],
] as const) {
  test(`${fields}: venue and links`, () => {
    const work = read(fields)
    assert.deepEqual([work.venue, work.arxiv, work.doi], [venue, arxiv, doi])
    if (venue === 'arXiv') assert.match(formatEntry(work), new RegExp(`<i>arXiv:${arxiv}</i>\\.$`))
  })
}

for (const [written, label, full, list] of [
  ['Devlin, Jacob and others', 'Devlin et al.', ['Jacob Devlin'], 'Devlin, J. et al. (2020)'],
  [
    'Brown, Tom and Mann, Ben and others',
    'Brown et al.',
    ['Tom Brown', 'Ben Mann'],
    'Brown, T., Mann, B., et al. (2020)',
  ],
  ['김철수 and others', '김철수 외', ['김철수'], '김철수 외. (2020)'],
  ['이, 영희', '이영희', ['이영희'], '이영희. (2020)'],
  ['{이, 영희}', '이영희', ['이영희'], '이영희. (2020)'],
  ['이 영희', '이영희', ['이영희'], '이영희. (2020)'],
  ['김철수 and {이, 영희}', '김철수 & 이영희', ['김철수', '이영희'], '김철수 &#38; 이영희. (2020)'],
  ['张, 三 and 山田, 太郎', '张三 & 山田太郎', ['张三', '山田太郎'], '张三 &#38; 山田太郎. (2020)'],
  ['{한국과학기술원}', '한국과학기술원', ['한국과학기술원'], '한국과학기술원. (2020)'],
  ['네이버 클로바', '네이버 클로바', ['네이버 클로바'], '네이버 클로바. (2020)'],
  [
    '{Google Research} and OpenAI',
    'Google Research & OpenAI',
    ['Google Research', 'OpenAI'],
    'Google Research, &#38; OpenAI.',
  ],
  ['{Barnes and Noble, Inc.}', 'Barnes and Noble, Inc.', ['Barnes and Noble, Inc.'], 'Barnes and Noble, Inc. (2020)'],
  ['van der Berg, Jo', 'van der Berg', ['Jo van der Berg'], 'van der Berg, J. (2020)'],
  ['Jo van der Berg', 'van der Berg', ['Jo van der Berg'], 'van der Berg, J. (2020)'],
  ['Logan, IV, Robert L.', 'Logan', ['Robert L. Logan IV'], 'Logan, R. L., IV. (2020)'],
  ['Robert L. Logan IV', 'Logan', ['Robert L. Logan IV'], 'Logan, R. L., IV. (2020)'],
  ['Jean-Paul {\\AA}kesson', 'Åkesson', ['Jean-Paul Åkesson'], 'Åkesson, J.-P. (2020)'],
  ['family=Berg, given=Jo, prefix=van der', 'van der Berg', ['Jo van der Berg'], 'van der Berg, J. (2020)'],
] as const) {
  test(`author = {${written}}`, () => {
    const work = read(`author = {${written}}`)
    assert.deepEqual([formatLabel(work).authors, work.authors], [label, full])
    assert.ok(formatEntry(work).startsWith(list), formatEntry(work))
  })
}

test('names keep what belongs together', () => {
  const names = (latex: string) => readNames(latex).names.map(nameInFull)
  assert.deepEqual(names('M{\\"u}ller, Ada  and\n  \\"Ozg\\"ur X and {\\L}ukasz Kaiser'), [
    'Ada Müller',
    'Özgür X',
    'Łukasz Kaiser',
  ])
  assert.deepEqual(names("{van der Berg}, Jo and De la Cruz, A and O'Brien, Pat"), [
    'Jo van der Berg',
    'A De la Cruz',
    "Pat O'Brien",
  ])
  assert.deepEqual(readNames('김철수 외 3인'), { names: [{ literal: '김철수' }], hasOthers: true })
})

for (const [latex, plain, rich = plain] of [
  ['S{\\o}ren G{\\aa}rd', 'Søren Gård'],
  ['\\AA kesson, {\\AA}kesson, \\aa{}x', 'Åkesson, Åkesson, åx'],
  ['\\v{S}im\\`a n\\~ao \\\'{\\i} \\c{c}a Erd\\H{o}s {\\"O}', 'Šimà não í ça Erdős Ö'],
  ['$O(n^2)$ in $O(n \\log n)$', 'O(n²) in O(n log n)'],
  ['$\\mathcal{O}(n^{1.5})$', 'O(n^1.5)', 'O(n<sup>1.5</sup>)'],
  ['{$\\ell_1$} and $\\mathbb{R}^d$, \\(x_i\\)', 'ℓ₁ and ℝᵈ, xᵢ'],
  ['$\\tilde{O}(\\sqrt{n})$ and $\\epsilon$-greedy', 'Õ(√n) and ϵ-greedy'],
  ['H$_2$O at 10$^{-3}$', 'H₂O at 10⁻³'],
  ['\\textit{In vitro} \\emph{b} {\\em c}', 'In vitro b c', '<i>In vitro</i> <i>b</i> <i>c</i>'],
  ['\\textbf{x} H\\textsubscript{2}', 'x H2', '<b>x</b> H<sub>2</sub>'],
  ['{BERT}: a {model}', 'BERT: a model', '<span class="nocase">BERT</span>: a model'],
  ['\\LaTeX{} {\\&} 10\\% \\#1 a\\_b', 'LaTeX & 10% #1 a_b'],
  ["A -- B --- C ``q'' A~B", 'A – B — C “q” A\u00a0B'],
  ['R&amp;D <i>in vivo</i>', 'R&D in vivo', 'R&D <i>in vivo</i>'],
  ['{\\noopsort{1973b}}1973 \\href{https://a.b}{text}', '1973 text'],
] as const) {
  test(`${latex} is ${plain}`, () => {
    const words = readLatex(latex)
    assert.deepEqual({ plain: words.plain, rich: words.rich, unknown: words.unknown }, { plain, rich, unknown: [] })
  })
}

for (const [type, fields, entry] of [
  ['phdthesis', 'school = {KAIST}', 'Lee, A. (2020). <i>A</i> [Doctoral dissertation]. KAIST.'],
  ['mastersthesis', 'school = {KAIST}', 'Lee, A. (2020). <i>A</i> [Master’s thesis]. KAIST.'],
  ['thesis', 'type = {phdthesis}, institution = {KAIST}', 'Lee, A. (2020). <i>A</i> [Doctoral dissertation]. KAIST.'],
  ['phdthesis', 'type = {박사학위논문}, school = {KAIST}', 'Lee, A. (2020). <i>A</i> [박사학위논문]. KAIST.'],
  ['techreport', 'institution = {OpenAI}, number = {7}', 'Lee, A. (2020). <i>A</i> (Technical Report No. 7). OpenAI.'],
  ['proceedings', 'author = {}, editor = {Guyon, Isabelle}', 'Guyon, I. (Ed.). (2020). <i>A</i>.'],
  ['book', 'publisher = {MIT Press}, edition = {2}', 'Lee, A. (2020). <i>A</i> (2nd ed.). MIT Press.'],
  ['misc', 'author = {}, howpublished = {Blog}', '<i>A</i>. (2020). Blog.'],
] as const) {
  test(`@${type} with ${fields}`, () => assert.equal(formatEntry(read(fields, type)), entry))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { moveApart } from './chart-lines'
import { buildLogTicks, formatNumber, formatPower } from './chart-ticks'

const compile = async (meta: string, data: string) => {
  const text = `---\ntitle: x\n---\n\n\`\`\`chart ${meta} alt="그림"\n${data}\n\`\`\`\n`
  const body = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko' })
  return { ...body, said: body.problems.map(({ line, message, remedy }) => `${line} ${message} → ${remedy}`) }
}
/** The texts of the first drawing. */
const textsOf = (html: string) =>
  [.../<svg.*?<\/svg>/s.exec(html)![0].matchAll(/<text[^>]*>([^<]*)|<tspan[^>]*>([^<]*)/g)].map(
    ([, one, two]) => one || two,
  )

for (const [value, text] of [
  [2017, '2017'],
  [0, '0'],
  [-3, '−3'],
  [0.25, '0.25'],
  [0.1 + 0.2, '0.3'],
  [1500, '1500'],
  [12_000, '12,000'],
  [1_500_000, '1.5M'],
  [7e9, '7B'],
  [0.0002, '2×10⁻⁴'],
  [1e20, '10²⁰'],
] as const)
  test(`${value} on an axis is ${text}`, () => assert.equal(formatNumber(value), text))

for (const [value, text] of [
  [1e8, '10⁸'],
  [1e-5, '10⁻⁵'],
  [3e8, '3×10⁸'],
  [1, '10⁰'],
  [1e11, '10¹¹'],
] as const)
  test(`${value} on a logarithmic axis is ${text}`, () => assert.equal(formatPower(value), text))

/** Ends of the data, and the ticks: whole powers, never 10^8.5. */
for (const [low, high, ticks] of [
  [1e8, 3e11, '10⁸ 10⁹ 10¹⁰ 10¹¹'],
  [5e7, 2e8, '5×10⁷ 10⁸ 2×10⁸'],
  [1, 100, '1 10 100'],
  [1, 41, '1 2 5 10 20'],
  [1.8, 3.5, '2 3'],
  [1e-5, 3e-4, '10⁻⁵ 2×10⁻⁵ 5×10⁻⁵ 10⁻⁴ 2×10⁻⁴'],
  [1, 1e14, '10⁰ 10² 10⁴ 10⁶ 10⁸ 10¹⁰ 10¹² 10¹⁴'],
  [7, 7, '7'],
] as const)
  test(`the ticks of a logarithmic axis from ${low} to ${high}`, () => {
    const built = buildLogTicks(low, high)
    assert.equal(built.ticks.map(built.tickFormat).join(' '), ticks)
  })

for (const [wanted, places] of [
  [
    [10, 12],
    [3.5, 18.5],
  ],
  [
    [100, 10],
    [100, 10],
  ],
  [
    [12, 10, 11],
    [26, -4, 11],
  ],
  [[0], [0]],
] as const)
  test(`names at ${wanted.join(', ')} are moved apart`, () => assert.deepEqual(moveApart(wanted, 15), places))

/** Charts, with texts and shapes that must be in them. */
const charts: Record<string, [meta: string, data: string, texts: string[], shapes: RegExp]> = {
  'a line with a band': [
    'type="line" x="s" y="l" band="d"',
    's,l,d\n1,2,.1\n2,3,.2',
    ['1', '2'],
    /fill-opacity="0\.2"/,
  ],
  'a line with error bars': [
    'type="line" x="s" y="l" error="a, b"',
    's,l,a,b\n1,2,1,3\n2,3,2,5',
    ['1', '2'],
    /d="M-4,0L4,0"/,
  ],
  'a line over names': [
    'type="line" x="크기" y="l" series="k"',
    '크기,l,k\n1B,2,가\n70B,3,가\n7B,4,가',
    ['1B', '70B', '7B', '가'],
    /<path/,
  ],
  'bars with errors': [
    'type="bar" x="m" y="v" error="d"',
    'm,v,d\n가,2,1\n나,3,1',
    ['가', '나', '2', '3'],
    /d="M0,-4L0,4"/,
  ],
  'a histogram': ['type="histogram" x="v" bins="4"', 'v\n1\n2\n2\n3\n4', ['개수', 'v'], /(?:<rect.*){4}/],
  'a histogram of series': [
    'type="histogram" x="v" series="m"',
    'v,m\n1,가\n2,가\n2,나\n3,나',
    ['가', '나'],
    /fill-opacity="0\.5"/,
  ],
  'a box plot': [
    'type="box" x="m" y="v"',
    'm,v\n가,1\n가,2\n가,3\n나,9\n나,1',
    ['가', '나', 'v'],
    /var\(--fig-accent-soft\)/,
  ],
  'a heat map': [
    'type="heatmap" x="예측" y="정답" value="n"',
    '예측,정답,n\n가,가,0.9\n나,가,0.1',
    ['예측', '정답', '0.9', '0.1'],
    /color-mix\(in oklab, var\(--fig-accent\) 50%/,
  ],
  'a heat map of signed values': [
    'type="heatmap" x="a" y="b" value="n"',
    'a,b,n\n1,1,-1\n2,1,0.5',
    ['−1', '0.5'],
    /var\(--fig-blue\) 50%.*var\(--fig-accent\) 25%/s,
  ],
  facets: [
    'type="line" x="n" y="v" facet="과제" series="m"',
    'n,v,과제,m\n1,2,요약,가\n2,3,요약,가\n1,4,번역,나\n2,5,번역,나',
    ['요약', '번역', '가', '나'],
    /<path/,
  ],
  'seven series': [
    'type="line" x="n" y="v" series="m"',
    `n,v,m\n${[1, 2, 3, 4, 5, 6, 7].map((m) => `1,${m},m${m}\n2,${m},m${m}`).join('\n')}`,
    ['m1', 'm7'],
    /stroke-dasharray="6 3"/,
  ],
  'powers of ten': [
    'type="scatter" x="p" y="v" xScale="log"',
    'p,v\n1e8,1\n3e8,2\n1e10,3',
    ['10⁸', '10⁹', '10¹⁰'],
    /stroke-width="1\.8"/,
  ],
  years: ['type="line" x="년" y="v"', '년,v\n2017,1\n2020,2', ['2017', '2018', '2019', '2020'], /<path/],
}
for (const [name, [meta, data, texts, shapes]] of Object.entries(charts)) {
  test(`a chart is drawn: ${name}`, async () => {
    const { said, html, feedHtml, markdown } = await compile(meta, data)
    assert.deepEqual(said, [])
    const found = textsOf(html)
    for (const text of texts) assert.ok(found.includes(text), `${text} is not among ${found.join(' ')}`)
    assert.match(html, shapes)
    assert.doesNotMatch(html, /NaN|undefined|fill="(?:#000|black)"/)
    assert.match(html, /<svg[^>]* fill="currentColor"[^>]*>/)
    assert.equal(html.match(/<svg/g)?.length, 2)
    const [head = ''] = data.split('\n')
    for (const form of [feedHtml, markdown]) for (const column of head.split(',')) assert.ok(form.includes(column))
  })
}

/** Mistakes in charts: one message each. */
const mistakes: Record<string, [meta: string, data: string, says: RegExp]> = {
  'zero on a logarithmic axis': ['x="a" y="b" yScale="log"', 'a,b\n1,2\n2,0', /row 2 reaches 0 or less on y/],
  'an error bar below zero': ['x="a" y="b" error="d" yScale="log"', 'a,b,d\n1,2,3', /row 1 reaches 0 or less on y/],
  'a type with a typing error': [
    'type="heatmpa" x="a" y="b"',
    'a,b\n1,2',
    /unknown type “heatmpa” → did you mean heatmap\?/,
  ],
  'no column for values': [
    'type="heatmap" x="a" y="b"',
    'a,b\n1,2',
    /there is no value → name the columns: x="…" y="…" value="…"/,
  ],
  'a column of errors': ['x="a" y="b" error="std"', 'a,b,sd\n1,2,3', /no column “std” → did you mean sd\?/],
  'a word among numbers': ['x="a" y="b"', 'a,b\n1,2\n둘,3', /“둘” in row 2 of “a” is no number/],
  'no number in errors': ['x="a" y="b" error="d"', 'a,b,d\n1,2,', /“” in row 1 of “d” is no number/],
  'what the type does not take': [
    'type="box" x="a" y="b" yScale="log"',
    'a,b\n1,2',
    /box charts have no yScale → take it out/,
  ],
  'a wrong number of bins': ['type="histogram" x="a" bins="many"', 'a\n1', /“many” is no number of bins/],
}
for (const [name, [meta, data, says]] of Object.entries(mistakes)) {
  test(`a mistake in a chart is told: ${name}`, async () => {
    const { said } = await compile(meta, data)
    assert.equal(said.length, 1, said.join('\n'))
    assert.match(said[0]!, says)
  })
}

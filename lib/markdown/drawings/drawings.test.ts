import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { drawChart } from './chart-plot'
import { renderDrawing } from './drawings'
import { parseSvg } from './svg'

const render = (markup: string, prefix = 'd1-') =>
  (renderDrawing(parseSvg(markup)!, 'alt', prefix, []) as unknown as { value: string }).value

/** Attributes for colour, text and layout within a drawing (SVG 2, Appendix "Property index"), and a few others. */
const kept = {
  fill: 'currentColor',
  stroke: 'navy',
  color: '#123456',
  'stroke-width': '3',
  'stroke-linecap': 'round',
  'text-anchor': 'middle',
  'font-size': '10',
  'font-family': 'serif',
  'font-variant': 'tabular-nums',
  'font-weight': '700',
  'letter-spacing': '1',
  opacity: '0.5',
  preserveAspectRatio: 'none',
  class: 'own',
  'shape-rendering': 'crispEdges',
}

for (const [name, value] of Object.entries(kept)) {
  for (const quote of ['"', "'"]) {
    test(`${name} of the root is kept, written with ${quote}`, () => {
      const html = render(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${name}=${quote}${value}${quote}><g/></svg>`,
      )
      const root = /^<svg[^>]*>/.exec(html)![0]
      assert.match(root, name === 'class' ? /class="drawing own"/ : new RegExp(` ${name}="${value}"`))
    })
  }
}

test('styles of the root are kept for the drawing, and dropped where they would affect the page', () => {
  const root = /^<svg[^>]*>/.exec(
    render(
      '<svg id="m" width="100%" viewBox="0 0 40 20" role="x" aria-label="y > z" style="max-width: 80px; position:absolute;background-color: white"/>',
    ),
  )![0]
  assert.match(root, /style="background-color: white"/)
  assert.match(root, / width="40" height="20"/)
  assert.match(root, / id="d1-m"/)
  assert.match(root, / role="img" aria-label="alt"/)
})

test('ids are unique in a page, and so are references to them', () => {
  const html = render(
    `<svg viewBox="0 0 9 9"><style>#a{fill:url(#b)} .c{fill:#abc}</style><g id='a'/><use xlink:href='#a'/><path style="fill:url('#b')" mask="url(#b)"/><linearGradient id="b"/></svg>`,
    'd7-',
  )
  assert.doesNotMatch(html, /["#'](?:a|b)["')]/)
  assert.match(html, /#d7-a\{fill:url\(#d7-b\)\}/)
  assert.match(html, /fill:#abc/)
})

test('a space between two parts of a text is kept', () => {
  assert.match(
    render('<svg viewBox="0 0 9 9">\n<text><tspan>a</tspan> <tspan>b</tspan></text>\n</svg>'),
    /<\/tspan> <tspan>/,
  )
})

/** Output of real programs, reduced to what matters: the size of the drawing and of its text. */
for (const [program, markup, width, legible] of [
  [
    'matplotlib',
    '<svg width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6"><g style="font: 10px sans-serif"><text style="font: 10px \'DejaVu Sans\'">x</text></g></svg>',
    614.4,
    553,
  ],
  [
    'Illustrator',
    '<svg viewBox="0 0 800 400"><style>.cls-1{font-size:18px;font-family:MyriadPro}.cls-2{font-size:9px}</style><text class="cls-1" transform="matrix(1 0 0 1 10 20)">A</text><text class="cls-2" transform="scale(2)">B</text></svg>',
    800,
    534,
  ],
  [
    'Inkscape',
    '<svg width="210mm" height="297mm" viewBox="0 0 210 297"><text style="font-size:4.2px"><tspan style="font-size:3px">x</tspan></text></svg>',
    793.7,
    840,
  ],
  [
    'draw.io',
    '<svg width="321px" height="121px" viewBox="-0.5 -0.5 321 121"><g font-size="12px"><text>x</text></g></svg>',
    321,
    321,
  ],
  [
    'Graphviz',
    '<svg width="206pt" height="188pt" viewBox="0.00 0.00 206.00 188.00"><g transform="scale(1 1) rotate(0) translate(4 184)"><text font-size="14.00">x</text></g></svg>',
    274.7,
    177,
  ],
  ['Excalidraw', '<svg viewBox="0 0 500 100" width="500" height="100"><text font-size="20px">x</text></svg>', 500, 300],
  ['a shape without text', '<svg viewBox="0 0 500 100"><title>x</title><path d="M0 0"/></svg>', 500, 0],
  ['no size of text', '<svg viewBox="0 0 320 100"><text>x</text></svg>', 320, 240],
] as const) {
  test(`the size of a drawing and of its text: ${program}`, () => {
    const svg = parseSvg(markup)!
    assert.equal(Math.round(svg.width * 10) / 10, width)
    // Width in CSS pixels at which the smallest text is 12 px.
    assert.ok(Math.abs(svg.legibleWidth - legible) <= 1, `${svg.legibleWidth}`)
  })
}

async function compile(text: string, files: Record<string, string> = {}) {
  const folder = mkdtempSync('.generated/drawings-')
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  const body = await compileBody({ text, file: path.join(folder, 'a.mdx'), lang: 'ko' })
  return { folder, body, problems: body.problems.map(({ severity, message }) => `${severity}: ${message}`) }
}

const large = '<svg viewBox="0 0 720 100" font-size="15"><text>x</text></svg>'

test('a drawing that is illegible on a phone causes a warning and scrolls, unless it has a narrow variant', async () => {
  const text = '---\ntitle: x\n---\n\n![상자](./a.svg)\n'
  const alone = await compile(text, { 'a.svg': large })
  assert.match(alone.problems.join(), /^warning: image: .*a\.svg is 720 wide with text of 15\.0 px/)
  assert.match(alone.body.problems[0]!.remedy, /a\.narrow\.svg/)
  assert.match(alone.body.html, /style="--legible:576px"/)
  const narrow = '<svg viewBox="0 0 300 100" font-size="14"><text>y</text></svg>'
  const both = await compile(text, { 'a.svg': large, 'a.narrow.svg': narrow })
  assert.deepEqual(both.problems, [])
  assert.equal(both.body.html.match(/<svg class="drawing wide-only"/g)?.length, 1)
  assert.equal(both.body.html.match(/<svg class="drawing narrow-only"/g)?.length, 1)
  assert.equal(both.body.feedHtml.match(/<img/g)?.length, 1)
  assert.equal(both.body.markdown.match(/상자/g)?.length, 1)
  assert.ok(both.body.files.used.some((file) => file.endsWith('a.narrow.svg')))
  for (const { folder } of [alone, both]) rmSync(folder, { recursive: true })
})

test('a chart is drawn once for each width, with the same font size', async () => {
  const { body, folder } = await compile(
    '---\ntitle: x\n---\n\n```chart type="bar" x="모델" y="점수" series="언어" alt="점수"\n모델,점수,언어\n아주 긴 이름의 어떤 모델,3,한국어\n짧은 것,5,영어\n```\n',
  )
  rmSync(folder, { recursive: true })
  assert.deepEqual(
    [...body.html.matchAll(/<svg class="drawing chart (\S+)".*?viewBox="0 0 (\d+)/g)].map(([, ...found]) => found),
    [
      ['wide-only', '640'],
      ['narrow-only', '320'],
    ],
  )
  assert.equal(body.feedHtml.match(/한국어/g)?.length, 1)
})

test("the axes of a chart have the theme's colour", () => {
  const svg = drawChart(
    [
      { a: 1, b: 2 },
      { a: 2, b: 3 },
    ],
    { type: 'line', x: 'a', y: 'b' },
    640,
  )
  assert.match(render(svg), /^<svg[^>]* text-anchor="middle"[^>]* fill="currentColor"/)
})

test('a wide diagram is drawn vertically for a phone', async () => {
  const names = ['하나의 일', '또 하나의 일', '다음에 하는 일', '마지막에 하는 일']
  const graph = names.map((name, index) => `  n${index}[${name}]${index ? `\n  n${index - 1} --> n${index}` : ''}`)
  const { body, folder } = await compile(
    `---\ntitle: x\n---\n\n\`\`\`mermaid alt="차례"\ngraph LR\n${graph.join('\n')}\n\`\`\`\n`,
  )
  rmSync(folder, { recursive: true })
  const sizes = [
    ...body.html.matchAll(/<svg class="drawing diagram \S+".*?viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)/g),
  ]
  const [lying, standing] = sizes.map(([, width, height]) => Number(width) / Number(height))
  assert.ok(lying! > 1 && standing! < 1)
})

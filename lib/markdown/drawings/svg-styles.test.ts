import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderDrawing } from './drawings'
import { parseSvg } from './svg'
import { scopeSelector } from './svg-selectors'

const inline = (inner: string, root = '') =>
  (
    renderDrawing(parseSvg(`<svg viewBox="0 0 9 9"${root}>${inner}</svg>`)!, 'alt', 'd1-', [], {}) as unknown as {
      value: string
    }
  ).value

/** Selectors as drawing programs write them. */
const selectors: Record<string, string | undefined> = {
  '.cls-1': '.d1-cls-1:where(.d1, .d1 *)',
  p: 'p:where(.d1, .d1 *)',
  '*': '*:where(.d1, .d1 *)',
  ':root': '.d1:where(.d1, .d1 *)',
  'svg .a::before': 'svg .d1-a:where(.d1, .d1 *)::before',
  '.a:not(.b, #c)': '.d1-a:not(.d1-b, #d1-c):where(.d1, .d1 *)',
  '.a > .b + text': '.d1-a > .d1-b + text:where(.d1, .d1 *)',
  'svg|rect': 'rect:where(.d1, .d1 *)',
  '[class="x y"]': '[class="d1-x d1-y"]:where(.d1, .d1 *)',
  'rect:hover': 'rect:hover:where(.d1, .d1 *)',
  '.가': '.d1-\\ac00:where(.d1, .d1 *)',
  '@x': undefined,
}
for (const [selector, scoped] of Object.entries(selectors))
  test(`the selector ${selector} of a drawing matches in it only`, () =>
    assert.equal(scopeSelector(selector, { mark: 'd1', prefix: 'd1-' })?.trim(), scoped))

/** Drawings, and what of them must be in the page. */
const drawings: [name: string, inner: string, expected: RegExp[]][] = [
  ['classes', '<style>.cls-1{fill:#c00}</style><rect class="cls-1 b"/>', [/\.d1-cls-1:where/, /class="d1-cls-1 d1-b"/]],
  ['classes without a sheet', '<rect class="prose"/>', [/class="d1-prose"/]],
  ['a sheet in CDATA', '<style><![CDATA[.a{fill:red}]]></style><g class="a"/>', [/\.d1-a:where\(.*\)\{fill:red\}/]],
  ['ids', "<style>#a{fill:url(#b)}</style><g id='a'/>", [/#d1-a:where\(.*\)\{fill:url\(#d1-b\)\}/, /id="d1-a"/]],
  ['media queries', '<style>@media (width>9px){.a{fill:red}}</style>', [/@media \(width>9px\)\{\.d1-a:where/]],
  [
    'animations',
    '<style>@keyframes spin{from{opacity:0}}.a{animation:spin 2s}</style>',
    [/@keyframes d1-spin\{from\{/, /animation:d1-spin 2s/],
  ],
  [
    'fonts',
    '<style>@font-face{font-family:"My Font";src:url(data:font/woff2;base64,AA)}text{font:12px "My Font",serif}</style><text font-family="My Font" style="font-family:\'My Font\'">x</text>',
    [
      /@font-face\{font-family:"d1-My Font"/,
      /font:12px "d1-My Font",serif/,
      /<text font-family="d1-My Font" style="font-family:&#x27;d1-My Font/,
    ],
  ],
  [
    'the place in the page',
    '<style>svg{width:9px;fill:red;margin:0}*{margin:0}</style>',
    [/svg:where\(.*?\)\{fill:red;?\}/],
  ],
  ['starts of animations', '<animate id="a" begin="b.end+1s"/><animate id="b"/>', [/begin="d1-b\.end\+1s"/]],
  ['the class of the root', '<style>.r{fill:red}</style>', [/class="drawing d1 d1-r"/]],
]
for (const [name, inner, expected] of drawings)
  test(`a drawing keeps to itself: ${name}`, () => {
    const html = inline(inner, ' class="r"')
    for (const pattern of expected) assert.match(html, pattern)
    assert.doesNotMatch(html, /margin|CDATA/)
  })

test('two drawings with the same names do not share them', () => {
  const draw = (prefix: string, colour: string) =>
    (
      renderDrawing(
        parseSvg(`<svg viewBox="0 0 9 9"><style>.cls-1{fill:${colour}}</style><g class="cls-1"/></svg>`)!,
        'alt',
        prefix,
        [],
        {},
      ) as unknown as { value: string }
    ).value
  assert.match(draw('d1-', 'red'), /\.d1-cls-1:where\(\.d1, \.d1 \*\)\{fill:red\}/)
  assert.match(draw('d2-', 'green'), /\.d2-cls-1:where\(\.d2, \.d2 \*\)\{fill:green\}/)
})

for (const [size, width, height] of [
  ['width="50%" viewBox="0 0 300 200"', 300, 200],
  ["width='10cm' height='5cm'", 377.95, 188.98],
  ["width='300pt' height='200pt'", 400, 266.67],
  ['width="10cm" viewBox="0 0 300 200"', 377.95, 251.97],
  ['height="100" viewBox="0,0,300,200"', 150, 100],
  ['width="20em" height="10em"', 320, 160],
  ['width=" 300 " height="200px"', 300, 200],
  ["viewBox='0 0 300 200'", 300, 200],
] as const) {
  test(`the size of a drawing with ${size}`, () => {
    const svg = parseSvg(`<svg ${size}></svg>`)!
    assert.deepEqual(
      [svg.width, svg.height].map((one) => Math.round(one * 100) / 100),
      [width, height],
    )
  })
}

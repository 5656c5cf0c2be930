import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import sharp, { type Sharp } from 'sharp'
import type { Problem } from '@/lib/text/problems'
import { withBody, withFields } from './bad-posts/write-post'
import { checkContent } from './index'

const root = mkdtempSync(path.join(tmpdir(), 'accidents-'))
const posts = path.join(root, 'posts')
mkdirSync(posts)
const put = (name: string, text: string | Buffer) => writeFileSync(path.join(posts, name), text)

/** Noise does not compress, so that half of the file holds half of the image. */
const noise = (side: number, seed: number) =>
  sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, index) => (index * index * 31 + seed) % 251)), {
    raw: { width: side, height: side, channels: 3 },
  })
const encoders: Record<string, (picture: Sharp) => Promise<Buffer>> = {
  png: (picture) => picture.png().toBuffer(),
  jpg: (picture) => picture.jpeg({ quality: 100 }).toBuffer(),
  webp: (picture) => picture.webp({ quality: 100 }).toBuffer(),
  avif: (picture) => picture.avif({ quality: 90 }).toBuffer(),
  gif: (picture) => picture.gif().toBuffer(),
}
const damaged: string[] = []
for (const [ending, encode] of Object.entries(encoders)) {
  const bytes = await encode(noise(400, ending.length + (Date.now() % 97)))
  for (const share of [0.01, 0.5]) {
    const name = `cut-${share * 100}.${ending}`
    put(name, bytes.subarray(0, Math.ceil(bytes.length * share)))
    damaged.push(name)
  }
  put(`garbage.${ending}`, 'no picture at all')
  damaged.push(`garbage.${ending}`)
}
for (const [name, text] of Object.entries({ 'garbage.svg': 'no drawing', 'open.svg': '<svg', 'nothing.svg': '' })) {
  put(name, text)
  damaged.push(name)
}
const whole = await noise(8, 1).png().toBuffer()
for (const name of ['50%off.png', '100%.png', 'a%20b.png', 'c d.png', 'e#f.png']) put(name, whole)

const deep = (open: string, close = '') => `${open.repeat(3000)}글${close.repeat(3000)}`
const nodes = Array.from({ length: 45 }, (_, index) => `A${index}`)
const complete = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => `  ${a} --> ${b}`)).join('\n')

/** Inputs that once aborted a run or took minutes, with the place and message now reported. */
const accidents: Record<string, [text: string, at: string, says: RegExp]> = {
  quotes: [withBody(deep('>')), '7:101', /nested more than 100 deep/],
  lists: [withBody(deep('- ')), '7:101', /nested/],
  ordered: [withBody(deep('1. ')), '7:151', /nested/],
  keys: [withBody(deep('<kbd>', '</kbd>')), '7:496', /nested/],
  emphasis: [withBody('*a **b '.repeat(300) + '** c*'.repeat(300)), '7:349', /nested/],
  notes: [
    withBody(`글[^0]\n\n${Array.from({ length: 3000 }, (_, index) => `[^${index}]: 글[^${index + 1}]`).join('\n\n')}`),
    '9:8',
    /footnote within a footnote/,
  ],
  fractions: [withBody(`앞 $${'\\frac{'.repeat(900)}x${'}{y}'.repeat(900)}$`), '7:4', /formula: nested too deep/],
  formula: [withBody(`글\n\n$$\n${'x+'.repeat(40_000)}y\n$$`), '9:1', /formula: 80001 characters/],
  'very-long-formula': [withBody(`글\n\n$$\n${'x+'.repeat(100_000)}y\n$$`), '9:1', /100000 characters without/],
  stars: [withBody(`글\n\n${'*'.repeat(100_000)} a ${'*'.repeat(100_000)}`), '9:1', /100000 characters without/],
  ticks: [
    withBody(`글\n\n${Array.from({ length: 3000 }, (_, index) => `${'`'.repeat(index + 1)} a`).join(' ')}`),
    '9:1',
    /100000 characters without/,
  ],
  definition: [
    withBody(`${'[a] '.repeat(2000)}\n\n[a]: <https://example.org/${'a'.repeat(500_000)}>`),
    '9:1',
    /without/,
  ],
  graph: [withBody(`글\n\n\`\`\`mermaid alt="그림"\ngraph TD\n${complete}\n\`\`\``), '10:1', /more than 200 edges/],
  size: [withBody('어텐션은 토큰을 섞는다.\n\n'.repeat(300_000)), '1:1', /has \d+ MB/],
  'link-escape': [withBody('글 [글](/posts/%E0%A4%A)'), '7:3', /% that stands for nothing/],
  'link-element': [withBody('<a href="/a%zz">글</a>'), '7:1', /% that stands for nothing/],
  'link-fragment': [withBody('[글](#100%zz)'), '7:1', /% that stands for nothing/],
  'picture-missing': [withBody('![그림](./200%.png)'), '7:1', /there is no file “\.\/200%\.png”/],
  'picture-null': [withBody('![그림](./a%00b.png)'), '7:1', /no file/],
  'cover-missing': [withFields('cover: ./300%.png'), '5:8', /no file/],
  'cover-damaged': [withFields('cover: ./cut-50.png'), '5:8', /damaged|cannot be read/],
  ...Object.fromEntries(
    damaged.map((name): [string, [string, string, RegExp]] => [
      `shows-${name.replaceAll('.', '-')}`,
      [withBody(`글 ![그림](./${name})`), '7:3', /damaged|cannot be read|not an SVG|is empty/],
    ]),
  ),
}

/** Valid input that looks odd. */
const good: Record<string, string> = {
  'odd-names': withBody(
    '![점 하나](./50%off.png) ![점 하나](./100%.png) ![점 하나](./100%25.png) ![점 하나](<./c d.png>) ![점 하나](./c%20d.png) ![점 하나](./e%23f.png)',
  ),
  'odd-elements': withBody(
    '<img src="./50%off.png" alt="점 하나" />\n\n<Figure src="./100%.png" dark="./a%20b.png" alt="점 하나" />',
  ),
  'odd-cover': withFields('cover: ./100%.png'),
  'brackets-in-code': withBody(`\`\`\`markdown\n${'[[['.repeat(30_000)}\n\`\`\``),
  cites: withBody(Array.from({ length: 12 }, (_, index) => `글[@w${index}]`).join(' ')),
}
for (const [name, [text]] of Object.entries(accidents)) put(`${name}.mdx`, text)
for (const [name, text] of Object.entries(good)) put(`${name}.mdx`, text)

const years = [
  'to appear',
  'in press',
  'n.d.',
  '2020a',
  '2020/2021',
  '2020--2021',
  'c. 1999',
  '2020',
  '20XX',
  '99',
  '1999?',
]
const entries = years.map((year, index) => `@misc{w${index}, title={t}, author={B, C},\n  year = {${year}}}`)
const addresses = ['www.example.com/x', 'not a url', 'javascript:alert(1)', 'https://example.org/%zz']
const linked = addresses.map((url, index) => `@misc{u${index}, title={t}, author={B, C}, year=2020,\n  url = {${url}}}`)
writeFileSync(
  path.join(root, 'references.bib'),
  [...entries, '@misc{w11, title={t}, author={B, C}, date = {2023-06-23}}', ...linked].join('\n'),
)
const { problems } = await checkContent(root)
const sayOf = (file: string) =>
  problems.filter((problem) => problem.file === file).map(({ line, column, message }) => `${line}:${column} ${message}`)

for (const [name, [, at, says]] of Object.entries(accidents)) {
  test(`${name} is reported at ${at}`, () => {
    const said = sayOf(path.join(posts, `${name}.mdx`))
    assert.ok(
      said.some((one) => one.startsWith(`${at} `) && says.test(one)),
      said.slice(0, 5).join('\n'),
    )
  })
}

for (const name of Object.keys(good))
  test(`${name} is good`, () => assert.deepEqual(sayOf(path.join(posts, `${name}.mdx`)), []))

test('a year may be words, and a URL must be valid', () => {
  const isOf = ({ file }: Problem) => file === path.join(root, 'references.bib')
  assert.deepEqual(
    problems.filter(isOf).map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`),
    [
      '18:3 warning “w8”: “20XX” is no year',
      '20:3 warning “w9”: “99” is no year',
      '25:3 error “u0”: “www.example.com/x” is no address',
      '27:3 error “u1”: “not a url” is no address',
      '29:3 error “u2”: “javascript:alert(1)” is no address',
    ],
  )
})

test('every problem has a file and a place', () => {
  for (const { file, line, column, remedy } of problems) assert.ok(file && line > 0 && column > 0 && remedy)
})

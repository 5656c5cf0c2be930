import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { compileBody } from '@/lib/markdown/compile'

const folder = mkdtempSync('.generated/pictures-')
after(() => rmSync(folder, { recursive: true }))

const photo = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#888' } })
  .png()
  .toBuffer()
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="9" height="9"/></svg>'
const files = [
  'a.png',
  '스크린샷 2026-11-29 오후 3.20.png',
  'a (1) b.png',
  '50%off.png',
  '100%25.png',
  `${'가나'.normalize('NFD')}.png`,
  'Screenshot 3.20\u202fPM.png',
  `${'그림들'.normalize('NFD')}/다 라.png`,
]
mkdirSync(path.join(folder, '그림들'.normalize('NFD')))
for (const name of files) writeFileSync(path.join(folder, name), photo)
writeFileSync(path.join(folder, 'a.svg'), drawing)
writeFileSync(path.join(folder, `${'표'.normalize('NFD')}.csv`), 'x,y\n1,2\n2,3\n')

async function compile(text: string) {
  const body = await compileBody({
    text: `---\ntitle: x\n---\n\n${text}\n`,
    file: path.join(folder, 'a.mdx'),
    lang: 'ko',
  })
  const said = body.problems.map(
    ({ severity, line, column, message, remedy }) => `${severity} ${line}:${column} ${message} → ${remedy}`,
  )
  return { ...body, said }
}

/** All ways to name one photo: each is a picture in the page, the feed and the Markdown form, without a problem. */
const ways: Record<string, string> = {
  'a name': '![글](./a.png)',
  'spaces and Hangul': '![글](./스크린샷 2026-11-29 오후 3.20.png)',
  'spaces in angle brackets': '![글](<./스크린샷 2026-11-29 오후 3.20.png>)',
  'percent signs for spaces': '![글](./a%20(1)%20b.png)',
  'parentheses and spaces': '![글](./a (1) b.png)',
  'a percent sign': '![글](./50%off.png)',
  'an encoded percent sign': '![글](./50%25off.png)',
  'what looks encoded': '![글](./100%25.png)',
  'composed Hangul for a decomposed name': '![글](./가나.png)',
  'a plain space for a narrow one': '![글](./Screenshot 3.20 PM.png)',
  'a folder': '![글](./그림들/다 라.png)',
  'a reference': '![글][fig]\n\n[fig]: ./a.png',
  'a collapsed reference': '![글][]\n\n[글]: ./a.png',
  'a short reference': '![글]\n\n[글]: <./a (1) b.png>',
  'an element': '<img src="./50%off.png" alt="글" />',
  'an expression': '<img src={"./a.png"} alt="글" />',
  'a template': '<Figure src={`./a.png`} alt="글" />',
  'in a list': '- 항목\n\n  ![글](./a (1) b.png)',
  'in a sentence': '앞 ![글](./a (1) b.png) 뒤',
}
for (const [name, text] of Object.entries(ways)) {
  test(`a picture is shown: ${name}`, async () => {
    const { said, html, feedHtml, markdown } = await compile(text)
    assert.deepEqual(said, [])
    assert.match(html, /<img [^>]*src="\/assets\/images\/\w+-800\.webp"[^>]*alt="글"|alt="글"[^>]*src="\/assets/)
    assert.match(feedHtml, /<img [^>]*src="\/assets\/images/)
    assert.match(markdown, /!\[글\]\(https:\/\/site\.invalid\/assets\/images\/\w+-800\.webp\)/)
    assert.doesNotMatch(markdown, /^\[/m)
  })
}

/** Captions, and what is shown of them. Formulas are compared by their source. */
const captions: Record<string, [text: string, page: RegExp, markdown: RegExp]> = {
  'marks and formulas': [
    '![글](./a.png "설명 **굵게** `코드` $x^2$")',
    /그림 1<\/span> 설명 <strong>굵게<\/strong> <code[^>]*>코드<\/code> .*x\^2/,
    /\*\*그림 1\*\* 설명 \*\*굵게\*\* `코드` \$x\^2\$/,
  ],
  'spaces in the name': ['![글](./a (1) b.png "**설명**은")', /<strong>설명<\/strong>은/, /\*\*설명\*\*은/],
  'a reference': ['![글][f]\n\n[f]: ./a.png "설명 *둘*"', /설명 <em>둘<\/em>/, /설명 \*둘\*/],
  'signs of MDX': ['![글](./a.png "p < 0.05, {a}, <b>")', /p &#x3C; 0\.05, \{a\}, &#x3C;b>/, /p < 0\.05, \{a\}, \\<b>/],
  'a sign of a list': ['![글](./a.png "1. 단계")', /그림 1<\/span> 1\. 단계/, /\*\*그림 1\*\* 1\. 단계/],
  'a single quote': ['![글](./a.png \'설명 "하나"\')', /설명 (?:"|“)하나(?:"|”)/, /설명 (?:"|“)하나(?:"|”)/],
  'two pictures in one paragraph': [
    '![글](./a.png "하나")\n![글](./a.png "둘")',
    /id="figure-1".*하나.*id="figure-2".*둘/s,
    /그림 1\*\* 하나[\s\S]*그림 2\*\* 둘/,
  ],
  'an element': ['<Figure src="./a.png" alt="글">\n설명 **굵게**\n</Figure>', /설명 <strong>굵게/, /설명 \*\*굵게\*\*/],
  'an attribute': [
    '<Figure src="./a.png" alt="글" caption="설명 **굵게**" />',
    /그림 1<\/span> 설명 <strong>굵게/,
    /\*\*굵게\*\*/,
  ],
  'a note': ['![글](./a.png "설명[^n]")\n\n[^n]: 각주.', /id="figure-1".*(?:note-mark|<sup>).*각주\./s, /설명\[\^n\]/],
  'a chart': [
    '```chart type="line" x="x" y="y" alt="선" title="값 $x^2$"\nx,y\n1,2\n2,3\n```',
    /그림 1<\/span> 값 .*katex/,
    /\*\*그림 1\*\* 값 \$x\^2\$ \(선\)/,
  ],
  'a chart of a file': [
    '<Chart type="line" src="./표.csv" x="x" y="y" alt="선" title="값 **둘**" />',
    /그림 1<\/span> 값 <strong>둘/,
    /\*\*그림 1\*\* 값 \*\*둘\*\* \(선\)/,
  ],
  'a table': [
    '<Figure caption="표 **굵게**">\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</Figure>',
    /id="table-1".*표 1<\/span> 표 <strong>굵게/,
    /\*\*표 1\*\* 표 \*\*굵게\*\*/,
  ],
  'a listing': [
    '<Figure caption="코드 설명">\n\n```python\nx\n```\n\n</Figure>',
    /id="listing-1".*코드 1<\/span> 코드 설명/,
    /\*\*코드 1\*\* 코드 설명/,
  ],
  'a picture of a table': [
    '<Figure src="./a.png" alt="글" kind="table">설명</Figure>',
    /id="table-1".*표 1/,
    /\*\*표 1\*\* 설명/,
  ],
}
for (const [name, [text, page, markdown]] of Object.entries(captions)) {
  test(`a caption is shown: ${name}`, async () => {
    const body = await compile(text)
    assert.deepEqual(body.said, [])
    assert.match(body.html, page)
    assert.match(body.feedHtml, page)
    assert.match(body.markdown, markdown)
  })
}

test('figures, tables and listings are numbered apart, with an anchor for each', async () => {
  const table = '<Figure caption="표">\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</Figure>'
  const { html, anchors, said } = await compile(
    `![글](./a.png "하나")\n\n${table}\n\n![글](./a.png "둘")\n\n${table}\n\n<Figure caption="코드">\n\n\`\`\`js\nx\n\`\`\`\n\n</Figure>\n\n[표 2](#table-2)`,
  )
  assert.deepEqual(said, [])
  assert.deepEqual(
    [...html.matchAll(/figure-number">([^<]+)/g)].map(([, label]) => label),
    ['그림 1', '표 1', '그림 2', '표 2', '코드 1'],
  )
  assert.deepEqual(anchors, ['figure-1', 'figure-2', 'table-1', 'table-2', 'listing-1'])
})

/** Sizes as authors write them: the style in the page, and the attributes in a feed. */
const sizes: Record<string, [style: string, feed: string]> = {
  '<img src="./a.png" alt="글" width="300" />': ['width:300px', 'width="300" height="150"'],
  '<img src="./a.png" alt="글" width={300} />': ['width:300px', 'width="300" height="150"'],
  '<img src="./a.png" alt="글" width="300px" height="150" />': ['width:300px', 'width="300" height="150"'],
  '<img src="./a.png" alt="글" height="100" />': ['width:200px', 'width="200" height="100"'],
  '<img src="./a.png" alt="글" width="50%" />': ['width:50%', 'width="50%"'],
  '<img src="./a.png" alt="글" style={{ width: \'50%\', border: \'1px solid\' }} />': [
    'width:50%;border:1px solid',
    'width="50%"',
  ],
  '<Figure src="./a.png" alt="글" width="10cm" />': ['width:378px', 'width="378" height="189"'],
  '![글](./a.png =300x)': ['width:300px', 'width="300" height="150"'],
  '![글](./a (1) b.png =300x150 "설명")': ['width:300px', 'width="300" height="150"'],
  '앞 <img src="./a.png" alt="글" width="30" /> 뒤': ['width:30px', 'width="30" height="15"'],
}
for (const [text, [style, feed]] of Object.entries(sizes)) {
  test(`a picture has the size that is written: ${text}`, async () => {
    const body = await compile(text)
    assert.deepEqual(body.said, [])
    assert.match(body.html, new RegExp(`<img[^>]* style="${style}"[^>]* width="800" height="400"`))
    assert.match(body.feedHtml, new RegExp(`<img[^>]* ${feed}`))
    const drawn = await compile(text.replace(/a( \(1\) b)?\.png/, 'a.svg'))
    assert.match(
      drawn.html,
      new RegExp(`<svg[^>]* style="${style.replace('378', '378').replace(/width:(\d+)px/, 'width:\\d+px')}`),
    )
  })
}

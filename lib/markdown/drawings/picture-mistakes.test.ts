import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { compileBody } from '@/lib/markdown/compile'

const folder = mkdtempSync('.generated/picture-mistakes-')
after(() => rmSync(folder, { recursive: true }))
const photo = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#888' } })
  .png()
  .toBuffer()
writeFileSync(path.join(folder, 'a.png'), photo)
writeFileSync(path.join(folder, '표.csv'), 'x,y\n1,2\n2,3\n')

async function compile(text: string) {
  const file = path.join(folder, 'a.mdx')
  const { problems } = await compileBody({ text: `---\ntitle: x\n---\n\n${text}\n`, file, lang: 'ko' })
  const said = problems.map((one) => `${one.severity} ${one.line}:${one.column} ${one.message} → ${one.remedy}`)
  return { said }
}

/** Mistakes, each in one message at its place. */
const mistakes: Record<string, [at: string, says: RegExp]> = {
  '<img src={1} alt="글" />': ['5:1', /<img>: src=\{1\} is no text → write src="…"/],
  '<img src alt="글" />': ['5:1', /<img>: src is no text/],
  '<img src="" alt="글" />': ['5:1', /there is no address/],
  '<Figure src={1} alt="글" />': ['5:1', /<Figure>: src=\{1\} is no text/],
  '<Figure src="./a.png" dark={2} alt="글" />': ['5:1', /dark=\{2\} is no text/],
  '<img src="./a.png" alt={1} />': ['5:1', /alt=\{1\} is no text/],
  '<img src="./a.png" alt="글" widht="3" />': ['5:1', /attribute widht .* → did you mean width\?/],
  '<img src="./a.png" alt="글" width="big" />': ['5:1', /the width “big” is no length → write width="300"/],
  '<Figure src="./a.png" alt="글" kind="pie" />': ['5:1', /no kind “pie” → write kind="figure", "table", "listing"/],
  '![글](./a%zz.png)': ['5:1', /there is no file “\.\/a%zz\.png”/],
  '![글](./A.png)': ['5:1', /the file is called “a\.png”/],
  '![글](./없는 그림.png)': ['5:1', /there is no file “\.\/없는 그림\.png”/],
  '![글]()': ['5:1', /there is no address/],
  '![글](https://[)': ['5:1', /“https:\/\/\[” is no address/],
  '![글](//a.b/c.png)': ['5:1', /has no scheme → write https:\/\/a\.b\/c\.png/],
  '글 ![없는 것][fig] 끝': ['5:3', /there is no (?:link )?definition|nothing defines the picture !\[없는 것\]\[fig\]/],
  '글 ![없는 것] 끝': ['5:3', /nothing defines the picture !\[없는 것\]/],
  '글\n\n[fig]: ./a (1) b.png': ['7:1', /address of \[fig\] has spaces.* → put it between < and >/],
  '<Chart type="line" src={1} x="x" y="y" alt="선" />': ['5:1', /no file “1”/],
  '<Chart type="line" src="./표.csv" x="x" y="y" alt="선" labelX="1" />': ['5:1', /attribute labelX .*xLabel/],
}
for (const [text, [at, says]] of Object.entries(mistakes)) {
  test(`a mistake is told in one message: ${text.replace('\n', '⏎')}`, async () => {
    const { said } = await compile(text)
    assert.equal(said.length, 1, said.join('\n'))
    assert.match(said[0]!, says)
    assert.match(said[0]!, new RegExp(`^error ${at} `))
  })
}

for (const text of ['와![1]', '대단하다!\\[글]', '놀랍다![^n]\n\n[^n]: 각주.']) {
  test(`prose is no picture: ${text}`, async () => assert.deepEqual((await compile(text)).said, []))
}

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { compileBody } from '@/lib/markdown/compile'
import { findLineIn } from './find-line'
import { insertBlock } from './insert-block'
import { isOwn, largest, type Place, receivePicture } from './receive-picture'
import { nameOf, storePicture } from './store-picture'

const directory = (t: TestContext) => {
  const root = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  t.after(() => rmSync(root, { recursive: true }))
  return root
}
const draw = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#1f5a86' } })

test('a picture is stored at the size of a page, upright, without its position', async (t) => {
  const root = directory(t)
  const photo = await draw(2400, 3600)
    .withExif({ IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  assert.match(photo.toString('latin1'), /Exif/)
  assert.equal(await storePicture(photo, 'IMG 0001.JPG', root), 'img-0001.webp')
  const { width, height, exif, orientation } = await sharp(path.join(root, 'img-0001.webp')).metadata()
  assert.deepEqual([width, height, exif, orientation], [1600, 1067, undefined, undefined])
  const small = await draw(20, 10).png().toBuffer()
  assert.equal((await sharp(path.join(root, (await storePicture(small, '', root))!)).metadata()).width, 20)
})

test('names are those that Markdown can write, and none is taken twice', async (t) => {
  const root = directory(t)
  const bytes = await draw(2, 2).png().toBuffer()
  const store = (name: string) => storePicture(bytes, name, root)
  assert.equal(await store('스크린샷 2026-11-29 오후 3.20.png'.normalize('NFD')), '스크린샷-2026-11-29-오후-3-20.webp')
  assert.equal(await store('스크린샷 2026-11-29 오후 3.20.png'), '스크린샷-2026-11-29-오후-3-20-2.webp')
  assert.deepEqual(
    [await store('image.png'), await store('image.png'), await store('')],
    [1, 2, 3].map((n) => `image-${n}.webp`),
  )
  writeFileSync(path.join(root, 'Loss.PNG'), '')
  assert.equal(await store('loss.png'), 'loss-2.webp')
  assert.equal(await store('../../../etc/pass wd.png'), 'pass-wd.webp')
  assert.equal(nameOf(`${'가'.repeat(100)}.png`).length, 60)
  assert.equal(
    await storePicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>'), 'a.svg', root),
    'a.svg',
  )
})

test('what is no picture by its bytes is not stored', async (t) => {
  const root = directory(t)
  const jpeg = await draw(50, 50).jpeg().toBuffer()
  for (const bytes of [
    Buffer.from('MZ program'),
    Buffer.from('<script>alert(1)</script>'),
    Buffer.alloc(0),
    jpeg.subarray(0, 40),
  ])
    assert.equal(await storePicture(bytes, 'a.png', root), undefined)
  assert.deepEqual(readdirSync(root), [])
})

test('a block stands apart from its neighbours, with the line ends of the text', () => {
  const text = (written: string, line: number) => insertBlock(written, line, '![]')
  assert.deepEqual(text('가\n\n나\n', 1), { text: '가\n\n![]\n\n나\n', line: 3 })
  assert.deepEqual(text('## 가\n나', 1), { text: '## 가\n\n![]\n\n나', line: 3 })
  assert.deepEqual(text('가\r\n\r\n나', 1).text, '가\r\n\r\n![]\r\n\r\n나')
  assert.deepEqual(text('가\n', 1), { text: '가\n\n![]\n', line: 3 })
  assert.deepEqual(text('가', 9).text, '가\n\n![]\n')
})

test('the line of a block is that of its end in the file, whatever it is', async () => {
  const blocks = [
    '## 제목',
    '글\n둘째 줄[^a]',
    '```py\nx = 1\n```',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '> [!NOTE]\n> 글',
    '- 가\n- 나',
    '$$\nx\n$$',
    '<details>\n<summary>가</summary>\n\n나\n\n</details>',
  ]
  const text = `---\ntitle: x\n---\n\n${blocks.join('\n\n')}\n\n[^a]: 각주.\n`
  const { html, problems } = await compileBody({ text, file: 'content/posts/a.mdx', lang: 'ko', lines: true })
  assert.deepEqual(problems, [])
  const tags = ['h2', 'p', 'code-block', 'div', 'aside', 'ul', 'div', 'details']
  const found = [...html.matchAll(/<([\w-]+)[^>]* data-line="(\d+)"/g)].map(([, tag, line]) => `${tag} ${line}`)
  assert.equal(found.length, blocks.length, found.join())
  const lines = text.split('\n')
  let start = 4
  blocks.forEach((block, at) => {
    start += block.split('\n').length + (at > 0 ? 1 : 0)
    assert.equal(found[at]!.split(' ')[1], String(start), `${found[at]} (${tags[at]}): ${lines[start - 1]}`)
  })
  const top = '<h2 data-line="5"></h2><p data-line="8"></p><section></section>'
  assert.equal(findLineIn(top, { index: 1, of: 3, tag: 'P' }), 8)
  assert.equal(findLineIn(top, { index: 2, of: 3, tag: 'SECTION' }), 8, 'after the last block of the text')
  assert.equal(findLineIn(top, { index: 1, of: 4, tag: 'P' }), undefined)
  assert.equal(findLineIn(top, { index: 1, of: 3, tag: 'UL' }), undefined)
})

const site = 'http://localhost:3000'
const ask = (query: string, body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) =>
  new Request(`${site}/api/pictures?${query}`, {
    ...{ method: 'POST', body, headers: { host: 'localhost:3000', origin: site, ...headers } },
  })

test('only pages of the site itself are answered', () => {
  const from = (headers: Record<string, string>) => isOwn(ask('', '', headers), 'https://blog.example.org')
  assert.ok(from({}))
  assert.ok(from({ host: '192.168.0.4:3000', origin: 'http://192.168.0.4:3000', 'sec-fetch-site': 'same-origin' }))
  assert.ok(from({ host: '[::1]:3000', origin: 'http://[::1]:3000' }))
  assert.ok(from({ host: 'blog.example.org', origin: 'https://blog.example.org' }))
  assert.ok(!from({ origin: 'https://evil.example' }))
  assert.ok(!from({ origin: 'null' }))
  assert.ok(!from({ host: 'evil.example:3000', origin: 'http://evil.example:3000' }), 'a name that leads here')
  assert.ok(!from({ 'sec-fetch-site': 'cross-site' }))
})

test('a picture is stored beside the post and written after the block; refusals say why', async (t) => {
  const root = directory(t)
  mkdirSync(path.join(root, 'a'))
  const file = path.join(root, 'a', 'index.mdx')
  writeFileSync(file, '첫 문단.\n\n둘째 문단.\n')
  const place: Place = { file, findLine: async ({ index }) => (index === 0 ? 1 : undefined) }
  const bytes = new Uint8Array(await draw(4, 4).png().toBuffer())
  const receive = async (query: string, body: Uint8Array<ArrayBuffer> | string = bytes, headers = {}) => {
    const answer = await receivePicture(ask(query, body, headers), (page) => (page === '/a' ? place : undefined), site)
    return [answer.status, await answer.json()] as const
  }
  assert.deepEqual(await receive('page=/a&name=loss%20curve.png&block=0&of=2&tag=P'), [
    200,
    { name: 'loss-curve.webp', markdown: '![](./loss-curve.webp)', line: 3 },
  ])
  assert.equal(readFileSync(file, 'utf8'), '첫 문단.\n\n![](./loss-curve.webp)\n\n둘째 문단.\n')
  await receive('page=/a&name=b.png&line=3')
  assert.match(readFileSync(file, 'utf8'), /loss-curve.webp\)\n\n!\[\]\(\.\/b\.webp\)\n\n둘째/)
  const before = readFileSync(file, 'utf8')
  assert.deepEqual((await receive('page=/a&block=7&of=9&tag=P'))[1], {
    name: 'image-1.webp',
    markdown: '![](./image-1.webp)',
  })
  assert.deepEqual(await receive('page=/b'), [404, { reason: 'unknown' }])
  assert.deepEqual(await receive('page=/a', '<html>'), [415, { reason: 'odd' }])
  assert.deepEqual(await receive('page=/a', new Uint8Array(largest + 1)), [413, { reason: 'large' }])
  assert.deepEqual(await receive('page=/a', bytes, { origin: 'https://evil.example' }), [403, { reason: 'elsewhere' }])
  assert.equal(readFileSync(file, 'utf8'), before)
  assert.deepEqual(readdirSync(path.dirname(file)).sort(), ['b.webp', 'image-1.webp', 'index.mdx', 'loss-curve.webp'])
})

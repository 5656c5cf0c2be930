import assert from 'node:assert/strict'
import { test } from 'node:test'
import satori from 'satori'
import sharp from 'sharp'
import { breakLines, clampLines, measureEms } from './break-lines'
import { type CardId, findCard } from './card'
import { fontFamily } from './card-layout'
import { drawCard, loadFonts } from './draw-card'

const cell = 32
const columns = 60

/** The greyscale pixels of each character, as drawn on cards. */
async function drawSigns(signs: readonly string[]): Promise<string[]> {
  const [width, height] = [columns * cell, Math.ceil(signs.length / columns) * cell]
  const box = { display: 'flex', width: cell, height: cell, justifyContent: 'center', alignItems: 'center' } as const
  const grid = (
    <div style={{ display: 'flex', flexWrap: 'wrap', width, height, background: '#fff', fontFamily, fontSize: 20 }}>
      {signs.map((sign) => (
        <div key={sign} style={box}>
          {sign}
        </div>
      ))}
    </div>
  )
  const svg = await satori(grid, { width, height, fonts: await loadFonts() })
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().greyscale().raw().toBuffer()
  return signs.map((_, index) => {
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * cell]
    const rows = Array.from({ length: cell }, (_, row) =>
      pixels.subarray((top + row) * width + left, (top + row) * width + left + cell),
    )
    return Buffer.concat(rows).toString('latin1')
  })
}

const range = (first: string, last: string) =>
  Array.from({ length: last.codePointAt(0)! - first.codePointAt(0)! + 1 }, (_, index) =>
    String.fromCodePoint(first.codePointAt(0)! + index),
  )

test('cards have a glyph for Hangul, Latin, Greek and common mathematics', async () => {
  const signs = [
    ...range('가', '힣'),
    ...range('ㄱ', 'ㅣ'),
    ...range('!', '~'),
    ...range('À', 'ÿ'),
    ...range('α', 'ω'),
    ...'ΓΔΘΛΞΠΣΦΨΩ',
    ...'∀∂∃∅∇∈∉∋∏∑−∓∗∘√∝∞∠∧∨∩∪∫∼≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊥⋅⟨⟩→←↔⇒⇔↦ℓ′″‖…·×÷±°',
    ...'“”‘’「」『』〈〉《》—–•',
  ]
  const [missing, blank, ...drawn] = await drawSigns(['\u0378', '\u00a0', ...signs])
  assert.ok(new Set(drawn).size > signs.length * 0.99) // missing glyphs would all be the same box
  const without = signs.filter((_, index) => drawn[index] === missing || drawn[index] === blank)
  assert.deepEqual(without, [])
})

test('pages have cards by their names, and nothing else has one', () => {
  const pages: CardId[] = ['home', 'tags', 'series', 'papers', 'archive']
  for (const page of pages) assert.ok(findCard('ko', page)?.title, page)
  for (const other of ['', 'constructor', 'toString/a', 'posts', 'home/a', 'posts/__proto__'])
    assert.equal(findCard('ko', other), undefined, other)
  // @ts-expect-error: no page has this name
  const wrong: CardId = 'nothing-here'
  assert.equal(findCard('ko', wrong), undefined)
})

const card = {
  title: '𝓛(θ) 🚀 와 ℝ 위의 어텐션',
  label: '논문 리뷰',
  subtitle: 'Attention Is All You Need · NeurIPS 2017',
  notes: ['2026.09.20', '약 7분'],
  site: '여백',
}

test('the same texts give the same image, 1200×630, small', async () => {
  const [first, second] = [await drawCard(card), await drawCard({ ...card })]
  assert.deepEqual(first, second)
  const { width, height, format } = await sharp(first).metadata()
  assert.deepEqual([width, height, format], [1200, 630, 'png'])
  assert.ok(first.length < 100_000, `${first.length} bytes`)
  assert.deepEqual(first, await drawCard({ ...card, title: 'L(θ)  와 R 위의 어텐션' }))
})

test('the area that Kakao crops is empty', async () => {
  const long = { ...card, title: '아주 긴 제목이 있는 글 '.repeat(12), subtitle: '부제 '.repeat(200) }
  for (const one of [card, long]) {
    const { data, info } = await sharp(await drawCard(one))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const row = (y: number) => data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels)
    const isPlain = (y: number) => {
      const notes = row(y)
      const accent = [...notes].filter((value) => value < 200).length
      return accent < 20 * info.channels // the rule of the margin may continue there
    }
    assert.ok([0, 7, 14, 615, 622, 629].every(isPlain))
  }
})

test('R41 a card has the same size whatever its title, which is cut where it does not fit', async () => {
  const titles = [
    '가'.repeat(1000),
    'word '.repeat(200),
    '🙂🎉',
    'שלום עולם مرحبا',
    '</svg><script>alert(1)</script>',
    '',
    '   ',
  ]
  for (const title of titles) {
    const { width, height, format } = await sharp(await drawCard({ ...card, title })).metadata()
    assert.deepEqual([width, height, format], [1200, 630, 'png'], title.slice(0, 20))
  }
  const [clipped, longer] = ['가'.repeat(1000), '가'.repeat(2000)].map((title) => drawCard({ ...card, title }))
  assert.deepEqual(await clipped, await longer)
})

test('lines are broken between words, with nearly equal widths', () => {
  assert.deepEqual(breakLines('가중치의 변화는 저차원이다', 8), ['가중치의 변화는', '저차원이다'])
  const lines = breakLines('Rethinking the Role of Demonstrations: What Makes In-Context Learning Work?', 18)
  const widths = lines.map(measureEms)
  assert.ok(Math.min(...widths) > Math.max(...widths) * 0.6, lines.join(' / '))
  assert.deepEqual(breakLines('가나다라마바사', 3), ['가나다', '라마바', '사'])
  assert.deepEqual(breakLines('', 3), [''])
  assert.deepEqual(clampLines(['하나', '둘,', '셋'], 2), ['하나', '둘…'])
})

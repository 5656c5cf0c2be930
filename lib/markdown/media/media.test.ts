import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { compileBody } from '@/lib/markdown/compile'
import { formatBytes, sayLarge } from './media-kinds'

/** A sound of a tenth of a second: silence, 8 kHz, 8 bits (http://soundfile.sapp.org/doc/WaveFormat/). */
function makeWave(): Buffer {
  const samples = Buffer.alloc(800, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, samples.length],
  ] as const)
    head.writeUInt32LE(value, at)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at)
  head.write('data', 36)
  return Buffer.concat([head, samples])
}

const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a63d17' } })
    .png()
    .toBuffer()

async function makePost(t: TestContext) {
  const directory = mkdtempSync(path.join(tmpdir(), 'media-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  cpSync('lib/markdown/media/fixtures', directory, { recursive: true })
  const write = (name: string, content: string | Buffer) => writeFileSync(path.join(directory, name), content)
  write('voice.wav', makeWave())
  write('slides.pdf', '%PDF-1.7\n')
  write('학습 로그.py', 'print(1)\n')
  write('page.html', '<script>alert(1)</script>')
  write('old.mov', 'x')
  write('broken.mp4', 'not a film')
  write('a.png', await paint(600, 300))
  write('b.png', await paint(400, 400))
  const compile = (text: string) => compileBody({ text, file: path.join(directory, 'index.mdx'), lang: 'ko' })
  return { write, compile }
}

test('a film has its size, its captions and its poster, and does not play by itself', async (t) => {
  const { write, compile } = await makePost(t)
  const plain = await compile('![손실 곡선이 내려간다](./curve.mp4)\n\n![곡선](./curve.webm "학습 *곡선*")')
  assert.deepEqual(plain.problems, [])
  assert.match(
    plain.html,
    /<video src="\/assets\/media\/\w{16}\.mp4" controls preload="metadata" aria-label="손실 곡선이 내려간다" width="320" height="180" playsinline><\/video>/,
  )
  assert.doesNotMatch(plain.html, /autoplay/)
  assert.match(plain.html, /<figcaption>.*그림 1.*학습 <em>곡선<\/em><\/figcaption><video/)
  assert.match(plain.feedHtml, /<a href="\/assets\/media\/\w+\.mp4">손실 곡선이 내려간다<\/a>/)
  assert.match(plain.markdown, /(?<!!)\[손실 곡선이 내려간다\]\(https:\/\/site\.invalid\/assets\/media\/\w+\.mp4\)/)
  assert.ok(plain.files.made.every((made) => existsSync(made)))
  write('curve.png', await paint(320, 180))
  write('curve.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n곡선\n')
  write('curve.en.vtt', 'WEBVTT\n')
  const full = await compile('![곡선](./curve.mp4)')
  assert.match(full.html, /poster="\/assets\/images\/\w+-320\.webp"/)
  assert.match(
    full.html,
    /<track kind="captions" src="\/assets\/media\/\w+\.vtt" srclang="en" default label="English">/,
  )
  assert.match(full.html, /<track kind="captions" src="\/assets\/media\/\w+\.vtt" label="자막">/)
  assert.equal(full.hasMedia, true)
  write('curve.vtt', '1\n00:00:00,000 --> 00:00:01,000\n')
  assert.match((await compile('![곡선](./curve.mp4)')).problems[0]!.message, /is no file of captions/)
})

test('a sound has the controls of the browser', async (t) => {
  const { compile } = await makePost(t)
  const { html, problems } = await compile('![합성한 목소리](./voice.wav)')
  assert.deepEqual(problems, [])
  assert.match(
    html,
    /<audio src="\/assets\/media\/\w+\.wav" controls preload="metadata" aria-label="합성한 목소리"><\/audio>/,
  )
})

test('what is missing, damaged or played by no browser is said at its place', async (t) => {
  const { compile } = await makePost(t)
  const said = async (text: string) =>
    (await compile(`글\n\n${text}`)).problems
      .map(({ line, message, remedy }) => `${line} ${message} → ${remedy}`)
      .join('\n')
  assert.match(await said('![글이 있다](./nope.mp4)'), /^3 image: there is no file “\.\/nope\.mp4”/)
  assert.match(await said('![글이 있다](./broken.mp4)'), /^3 video: .*broken\.mp4 cannot be read/)
  assert.match(await said('![글이 있다](./old.mov)'), /browsers do not play \.mov → save it as MP4: ffmpeg -i old\.mov/)
  assert.match(
    await said('[화면](./page.html)'),
    /^3 file: “\.\/page\.html” would run as a page of this site → put it into a \.zip[^\n]*$/,
  )
  assert.match(await said('[없다](./none.pdf)'), /^3 file: there is no file “\.\/none\.pdf” → [^\n]*$/)
  assert.equal(sayLarge(25 * 2 ** 20), undefined)
  assert.match(sayLarge(30_000_000)![0], /30\.0 MB/)
})

test('files beside a post are published under names of their own, with kind and size', async (t) => {
  const { compile } = await makePost(t)
  const text = '[발표](./slides.pdf#page=2), [코드](<./학습 로그.py>), [다른 글](/posts/a), [절](#절)'
  const { html, markdown, files, problems } = await compile(text)
  assert.deepEqual(problems, [])
  assert.match(
    html,
    /<a href="\/assets\/media\/slides-\w{16}\.pdf#page=2">발표<\/a><span class="file-facts"> \(PDF, <span class="joined">9 B<\/span>\)<\/span>/,
  )
  assert.match(html, /<a href="\/assets\/media\/file-\w{16}\.py" download="학습 로그\.py">코드<\/a>/)
  assert.match(html, /<a href="\/posts\/a">/)
  assert.match(markdown, /\[발표\]\(https:\/\/site\.invalid\/assets\/media\/slides-\w+\.pdf#page=2\)/)
  assert.equal(files.used.filter((file) => /slides\.pdf|로그\.py/.test(file)).length, 2)
  assert.deepEqual([999, 1000, 1_499_999].map(formatBytes), ['999 B', '1 KB', '1.5 MB'])
})

test('pictures of one paragraph stand side by side, with their captions and numbers', async (t) => {
  const { compile } = await makePost(t)
  const { html, feedHtml, markdown } = await compile(
    '![넓은 그림](./a.png "왼쪽")\n![네모난 그림](./b.png)\n\n![혼자](./a.png)',
  )
  assert.match(
    html,
    /<div class="gallery"><figure id="figure-1" style="--ratio:2\.000;max-width:600px"><figcaption>.*왼쪽<\/figcaption><img/,
  )
  assert.match(html, /<figure style="--ratio:1\.000;max-width:400px"><img/)
  assert.equal(html.match(/<figure/g)?.length, 3)
  assert.doesNotMatch(feedHtml, /gallery|--ratio/)
  assert.match(markdown, /!\[넓은 그림\].*\n\n\*\*그림 1\*\* 왼쪽\n\n!\[네모난 그림\]/)
  const badges = await compile('![빌드](https://img.shields.io/a.svg) ![시험](https://img.shields.io/b.svg)')
  assert.doesNotMatch(badges.html, /gallery/)
})

test('a picture that moves for long is better a film', async (t) => {
  const { write, compile } = await makePost(t)
  const frames = await Promise.all(
    ['#a63d17', '#2b5f8a'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .raw()
        .toBuffer(),
    ),
  )
  const animate = (delay: number) =>
    sharp(Buffer.concat(frames), { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
      .gif({ delay: [delay, delay] })
      .toBuffer()
  write('short.gif', await animate(500))
  write('long.gif', await animate(4000))
  assert.deepEqual((await compile('![깜박인다](./short.gif)')).problems, [])
  const { problems } = await compile('![깜박인다](./long.gif)')
  assert.match(problems[0]!.message, /moves for 8 s/)
  assert.match(problems[0]!.remedy, /ffmpeg -i long\.gif/)
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { nameFacts } from './facts'
import { fetchFacts } from './fetch-facts'
import { findEmbed } from './find-embed'
import { standIn } from './stand-in'

function makeFolder(t: TestContext): string {
  const root = mkdtempSync(path.join(tmpdir(), 'embeds-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(path.join(root, 'posts', 'a'), { recursive: true })
  return root
}

const compile = (root: string, text: string, embeds: string[] = []) =>
  compileBody({ text, file: path.join(root, 'posts/a/index.mdx'), root, lang: 'ko', embeds })

test('only a bare address on a line of its own is a card', async (t) => {
  const root = makeFolder(t)
  const count = async (text: string) => (await compile(root, text)).html.match(/class="embed"/g)?.length ?? 0
  const video = 'https://youtu.be/aircAruvnKk'
  assert.equal(await count(`글\n\n${video}\n\n글`), 1)
  assert.equal(await count(`${video}\nhttps://arxiv.org/abs/2106.09685`), 2)
  assert.equal(await count(`<details>\n<summary>더</summary>\n\n${video}\n\n</details>`), 1)
  for (const link of [
    `보라 ${video}`,
    `[영상](${video})`,
    `[${video}](${video})`,
    `- ${video}`,
    `> ${video}`,
    `${video}\n글`,
  ])
    assert.equal(await count(link), 0, link)
})

test('a card loads nothing from elsewhere; its frame is offered only for a provider that the site names', async (t) => {
  const root = makeFolder(t)
  const text = '글\n\nhttps://youtu.be/aircAruvnKk\n\nhttps://vimeo.com/76979871'
  const plain = await compile(root, text)
  assert.doesNotMatch(plain.html, /<(?:iframe|script|embed-card|button|img)/)
  assert.deepEqual([plain.hasMedia, plain.hasFrames], [true, false])
  const framed = await compile(root, text, ['youtube'])
  assert.equal(framed.html.match(/<embed-card/g)?.length, 1)
  assert.match(framed.html, /data-frame="https:\/\/www\.youtube-nocookie\.com\/embed\/aircAruvnKk"/)
  assert.doesNotMatch(framed.html, /<(?:iframe|script)|src="https/)
  assert.equal(framed.hasFrames, true)
  assert.match(framed.feedHtml, /<p><a href="https:\/\/www\.youtube\.com\/watch\?v=aircAruvnKk">/)
  assert.match(
    framed.markdown,
    /\[youtube\.com\/watch\?v=aircAruvnKk\]\(https:\/\/www\.youtube\.com\/watch\?v=aircAruvnKk\) \(YouTube\)/,
  )
  assert.equal((await compile(root, '글')).hasMedia, false)
})

test('each kind of answer gives title, author and words', async (t) => {
  const { ask } = await standIn(t)
  const facts = (url: string) => fetchFacts(findEmbed(url)!, ask)
  assert.deepEqual(await facts('https://youtu.be/aircAruvnKk'), {
    title: 'But what is a neural network?',
    author: '3Blue1Brown',
    picture: 'https://i.ytimg.com/vi/aircAruvnKk/hqdefault.jpg',
  })
  assert.deepEqual(await facts('https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l'), {
    title: 'Bluesky (@bsky.app)',
    text: 'Words & moreof it',
    did: 'did:plc:z72i7hdynmk6r22z27h6tvur',
  })
  assert.deepEqual(await facts('https://github.com/microsoft/LoRA'), {
    title: 'microsoft/LoRA',
    text: 'Code for loralib',
  })
  assert.deepEqual(await facts('https://gist.github.com/karpathy/d4dee566867f8291f086'), {
    title: 'min-char-rnn.py',
    author: 'karpathy',
    text: 'min-char-rnn.py',
  })
  // A picture that is not sent over TLS is left out.
  assert.deepEqual(await facts('https://huggingface.co/spaces/gradio/hello_world'), {
    title: 'Hello World - a Hugging Face Space',
  })
  assert.deepEqual(await facts('https://arxiv.org/abs/2106.09685'), {
    title: 'LoRA: Low-Rank Adaptation of Large Language Models',
    author: 'Edward J. Hu et al.',
  })
})

test('what is gone, busy or unreadable is said, and a busy host is left alone', async (t) => {
  const { ask, asked } = await standIn(t)
  const fails = (url: string, said: RegExp) => assert.rejects(fetchFacts(findEmbed(url)!, ask), said)
  await fails('https://github.com/nobody/nothing', /api\.github\.com answers 404: it is gone, or not public/)
  await fails('https://codepen.io/a/pen/gfdDu', /the answer of CodePen cannot be read/)
  await fails('https://vimeo.com/76979871', /vimeo\.com answers 429/)
  await fails('https://vimeo.com/76979872', /vimeo\.com wants fewer requests/)
  assert.equal(asked.filter((url) => url.includes('vimeo')).length, 1)
})

test('facts that cannot be read are an error at the card', async (t) => {
  const root = makeFolder(t)
  const url = 'https://arxiv.org/abs/2106.09685'
  mkdirSync(path.join(root, 'embeds'))
  writeFileSync(path.join(root, 'embeds', `${nameFacts(findEmbed(url)!)}.json`), '{"title": 3}')
  const { problems } = await compile(root, `글\n\n${url}`)
  assert.deepEqual(
    problems.map(({ line, column, remedy }) => [line, column, remedy]),
    [[3, 1, 'delete it, and run: npm run blog -- embeds']],
  )
})

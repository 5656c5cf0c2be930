import { createServer } from 'node:http'
import type { TestContext } from 'node:test'
import sharp from 'sharp'
import { createAsk } from './ask'

const recorded: Record<string, object | string> = {
  'www.youtube.com/oembed': {
    type: 'video',
    title: 'But what is a neural network?',
    author_name: '3Blue1Brown',
    thumbnail_url: 'https://i.ytimg.com/vi/aircAruvnKk/hqdefault.jpg',
    html: '<iframe src="https://www.youtube.com/embed/aircAruvnKk"></iframe>',
  },
  'embed.bsky.app/oembed': {
    type: 'rich',
    author_name: 'Bluesky (@bsky.app)',
    html: '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l"><p lang="en">Words &amp; more<br>of it</p>&mdash; Bluesky</blockquote>',
  },
  'api.github.com/repos/microsoft/LoRA': { full_name: 'microsoft/LoRA', description: 'Code for loralib' },
  'api.github.com/gists/d4dee566867f8291f086': {
    description: null,
    owner: { login: 'karpathy' },
    files: { 'min-char-rnn.py': {} },
  },
  'huggingface.co/spaces/gradio/hello_world':
    '<html><head><title>t</title><meta property="og:title" content="Hello World - a Hugging Face Space"><meta property="og:image" content="http://insecure.example/a.png"></head></html>',
  'export.arxiv.org/api/query':
    '<feed><entry><title>LoRA: Low-Rank Adaptation\n of Large Language Models</title><published>2021-06-17T00:00:00Z</published><author><name>Edward J. Hu</name></author><author><name>Yelong Shen</name></author><author><name>Phillip Wallis</name></author></entry></feed>',
  'codepen.io/api/oembed': '<html>not JSON',
}

/** Answers to tests as the providers do. */
export async function standIn(t: TestContext) {
  const picture = await sharp({ create: { width: 480, height: 360, channels: 3, background: '#a63d17' } })
    .jpeg()
    .toBuffer()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url!.slice(1))
    asked.push(url.href)
    const answer = recorded[url.host + url.pathname]
    if (url.host === 'i.ytimg.com') response.end(picture)
    else if (url.host === 'vimeo.com') response.writeHead(429).end()
    else if (answer === undefined) response.writeHead(404).end()
    else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as { port: number }
  return { asked, ask: createAsk({ pause: 0, through: (url) => `http://127.0.0.1:${port}/${url}` }) }
}

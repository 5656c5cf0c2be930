import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameFacts } from './facts'
import { findEmbed } from './find-embed'
import type { EmbedProvider } from './providers'

const youtube = 'https://www.youtube-nocookie.com/embed/'

/** Addresses as people copy them, and the canonical address and frame of each. */
const forms: [written: string, provider: EmbedProvider, page: string, frame?: string][] = [
  ...[
    'https://www.youtube.com/watch?v=aircAruvnKk',
    'http://youtube.com/watch?v=aircAruvnKk&feature=share',
    'https://m.youtube.com/watch?app=desktop&v=aircAruvnKk',
    'https://music.youtube.com/watch?v=aircAruvnKk',
    'https://youtu.be/aircAruvnKk?si=Xb1_-3kFzq',
    'https://www.youtube.com/embed/aircAruvnKk?rel=0',
    'https://www.youtube-nocookie.com/embed/aircAruvnKk',
    'https://www.youtube.com/shorts/aircAruvnKk',
    'https://www.youtube.com/live/aircAruvnKk?feature=shared',
    'https://www.youtube.com/v/aircAruvnKk',
  ].map((one): [string, EmbedProvider, string, string] => [
    one,
    'youtube',
    'https://www.youtube.com/watch?v=aircAruvnKk',
    `${youtube}aircAruvnKk`,
  ]),
  ...['t=90', 't=90s', 't=1m30s', 'start=90'].map((time): [string, EmbedProvider, string, string] => [
    `https://youtu.be/aircAruvnKk?${time}`,
    'youtube',
    'https://www.youtube.com/watch?v=aircAruvnKk&t=90s',
    `${youtube}aircAruvnKk?start=90`,
  ]),
  [
    'https://www.youtube.com/playlist?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi',
    'youtube',
    'https://www.youtube.com/playlist?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi',
    `${youtube}videoseries?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi`,
  ],
  [
    'https://www.youtube.com/watch?v=aircAruvnKk&list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi&index=1',
    'youtube',
    'https://www.youtube.com/watch?v=aircAruvnKk&list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi',
    `${youtube}aircAruvnKk?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi`,
  ],
  [
    'https://vimeo.com/76979871',
    'vimeo',
    'https://vimeo.com/76979871',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ],
  [
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
    'vimeo',
    'https://vimeo.com/76979871/8272103f6e',
    'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
  ],
  ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo', 'https://vimeo.com/76979871'],
  [
    'https://mobile.twitter.com/karpathy/status/1617979122625712128?s=20',
    'x',
    'https://x.com/karpathy/status/1617979122625712128',
    'https://platform.twitter.com/embed/Tweet.html?id=1617979122625712128&dnt=true',
  ],
  ['https://x.com/i/web/status/1617979122625712128', 'x', 'https://x.com/i/status/1617979122625712128'],
  ['https://x.com/a/status/1617979122625712128/photo/1', 'x', 'https://x.com/a/status/1617979122625712128'],
  [
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
    'bluesky',
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
    'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l',
  ],
  [
    'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
    'bluesky',
    'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
  ],
  [
    'https://gist.github.com/karpathy/d4dee566867f8291f086#file-min-char-rnn-py',
    'gist',
    'https://gist.github.com/karpathy/d4dee566867f8291f086#file-min-char-rnn-py',
  ],
  ['https://gist.github.com/d4dee566867f8291f086', 'gist', 'https://gist.github.com/d4dee566867f8291f086'],
  [
    'https://gist.github.com/karpathy/d4dee566867f8291f086.js?file=min-char-rnn.py',
    'gist',
    'https://gist.github.com/karpathy/d4dee566867f8291f086#file-min-char-rnn-py',
  ],
  [
    'https://codepen.io/chriscoyier/full/gfdDu',
    'codepen',
    'https://codepen.io/chriscoyier/pen/gfdDu',
    'https://codepen.io/chriscoyier/embed/gfdDu?default-tab=result',
  ],
  ['https://codepen.io/team/codepen/pen/PNaGbb', 'codepen', 'https://codepen.io/team/codepen/pen/PNaGbb'],
  [
    'https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard',
    'huggingface',
    'https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard',
    'https://huggingfaceh4-open-llm-leaderboard.hf.space',
  ],
  [
    'https://gradio-hello-world.hf.space/',
    'huggingface',
    'https://gradio-hello-world.hf.space',
    'https://gradio-hello-world.hf.space',
  ],
  [
    'https://colab.research.google.com/github/tensorflow/docs/blob/master/site/en/tutorials/quickstart/beginner.ipynb?hl=ko#scrollTo=1',
    'colab',
    'https://colab.research.google.com/github/tensorflow/docs/blob/master/site/en/tutorials/quickstart/beginner.ipynb',
  ],
  ['https://arxiv.org/abs/2106.09685', 'arxiv', 'https://arxiv.org/abs/2106.09685'],
  ['https://arxiv.org/pdf/2106.09685v2.pdf', 'arxiv', 'https://arxiv.org/abs/2106.09685'],
  ['https://www.arxiv.org/html/2106.09685v2', 'arxiv', 'https://arxiv.org/abs/2106.09685'],
  ['https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'https://arxiv.org/abs/hep-th/9901001'],
  ['https://github.com/microsoft/LoRA', 'github', 'https://github.com/microsoft/LoRA'],
  ['https://www.github.com/microsoft/LoRA.git', 'github', 'https://github.com/microsoft/LoRA'],
  ['https://github.com/huggingface/transformers.js/', 'github', 'https://github.com/huggingface/transformers.js'],
  ['https://aclanthology.org/2021.acl-long.353.pdf', 'pdf', 'https://aclanthology.org/2021.acl-long.353.pdf'],
]

test('each form of an address is one card, whatever surrounds the id', () => {
  for (const [written, provider, page, frame] of forms) {
    const found = findEmbed(written)
    assert.deepEqual([found?.provider, found?.page], [provider, page], written)
    if (frame) assert.equal(found?.frame, frame, written)
  }
})

const misses = [
  'https://www.youtube.com/@3blue1brown',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/results?search_query=lora',
  'https://notyoutube.com/watch?v=aircAruvnKk',
  'https://youtube.com.evil.example/watch?v=aircAruvnKk',
  'https://user:pass@www.youtube.com/watch?v=aircAruvnKk',
  'https://www.youtube.com:8443/watch?v=aircAruvnKk',
  'ftp://youtu.be/aircAruvnKk',
  'https://vimeo.com/about',
  'https://x.com/karpathy',
  'https://bsky.app/profile/bsky.app',
  'https://gist.github.com/karpathy',
  'https://codepen.io/chriscoyier',
  'https://huggingface.co/meta-llama/Llama-3.1-8B',
  'https://huggingface.co/spaces',
  'https://hf.space/',
  'https://colab.research.google.com/',
  'https://arxiv.org/list/cs.CL/recent',
  'https://github.com/microsoft',
  'https://github.com/microsoft/LoRA/blob/main/README.md',
  'https://github.com/topics/lora',
  'https://github.com/sponsors/karpathy',
  'https://example.org/paper.pdf.html',
  'https://example.org/?file=a.pdf',
]

test('near misses are no cards', () => {
  for (const one of misses) assert.equal(findEmbed(one), undefined, one)
})

test('one thing has one file of facts, and two things have two', () => {
  const name = (url: string) => nameFacts(findEmbed(url)!)
  assert.equal(name('https://youtu.be/aircAruvnKk?t=9'), name('https://www.youtube.com/shorts/aircAruvnKk'))
  assert.notEqual(name('https://youtu.be/aircAruvnKk'), name('https://youtu.be/aircAruvnkk'))
  assert.notEqual(name('https://github.com/a-b/c'), name('https://github.com/a/b-c'))
  assert.match(name('https://example.org/%ED%95%9C%EA%B8%80 .pdf'.replace(' ', '')), /^pdf-[\w.-]+$/)
})

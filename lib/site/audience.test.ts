import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCommentsFrame } from './audience'

const thread = {
  ...{ lang: 'ko', title: 'LoRA & 랭크', term: 'posts/lora', description: '요약' },
  url: 'https://blog.example.org/en/posts/lora-2',
}

test('Remark42 shows a thread in the language of the page; it is the same for translations and after a rename', () => {
  const own = { provider: 'remark42', origin: 'https://comments.example.org/', site: 'blog' } as const
  const frame = new URL(buildCommentsFrame(own, thread, 'https://blog.example.org'))
  assert.equal(frame.origin + frame.pathname, 'https://comments.example.org/web/iframe.html')
  assert.deepEqual(Object.fromEntries(frame.searchParams), {
    ...{ site_id: 'blog', url: 'https://blog.example.org/posts/lora', locale: 'ko', page_title: 'LoRA & 랭크' },
  })
})

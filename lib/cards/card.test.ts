import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExamplePost } from '@/lib/content/example-post'
import { getMessages } from '@/lib/i18n/messages'
import { buildPostCard } from './card'

test('a card does not say the title of a paper twice', () => {
  const paper = {
    key: 'k',
    title: 'Attention Is All You Need',
    authors: ['A'],
    venue: 'NeurIPS',
    year: 2017,
    links: [],
  }
  const build = (title: string) =>
    buildPostCard(buildExamplePost('a', { title, summary: '요약입니다.', paper }), getMessages('ko'))
  const same = build('Attention is all you need 논문 리뷰')
  assert.equal(same.subtitle, '요약입니다.')
  assert.equal(same.notes[0], 'NeurIPS 2017')
  assert.equal(build('트랜스포머').subtitle, 'Attention Is All You Need · NeurIPS 2017')
})

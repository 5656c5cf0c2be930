import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildStats, countMonths, formatStats, type WrittenPost } from './stats'

function write(title: string, facts: Partial<WrittenPost> = {}): WrittenPost {
  return {
    title,
    file: `posts/${title}.mdx`,
    lang: 'ko',
    date: '2026-01-05',
    tags: [],
    state: 'public',
    syllables: 10,
    words: 2,
    ...facts,
  }
}

test('months without posts are included', () => {
  assert.deepEqual(countMonths(['2026-01-31', '2025-11-01', '2026-01-01'].map((date) => write(date, { date }))), [
    { month: '2025-11', posts: 1, syllables: 10, words: 2 },
    { month: '2025-12', posts: 0, syllables: 0, words: 0 },
    { month: '2026-01', posts: 2, syllables: 20, words: 4 },
  ])
  assert.deepEqual(countMonths([]), [])
})

test('a post that is not public yet counts only in `states`', () => {
  const { states, languages, months, tags } = buildStats([
    write('a', { tags: ['LLM'] }),
    write('b', { state: 'draft', tags: ['비밀'], date: '2027-01-01' }),
    write('c', { state: 'scheduled', date: '2027-01-01' }),
    write('d', { lang: 'en', state: 'unlisted' }),
  ])
  assert.deepEqual(states, { public: 1, scheduled: 1, draft: 1, unlisted: 1 })
  assert.deepEqual(languages, { ko: { posts: 1, syllables: 10, words: 2 }, en: { posts: 1, syllables: 10, words: 2 } })
  assert.deepEqual(months, [{ month: '2026-01', posts: 2, syllables: 20, words: 4 }])
  assert.deepEqual(
    tags.map(({ tag }) => tag),
    ['LLM'],
  )
})

test('the next scheduled post is the first by instant, also across time zones', () => {
  const schedule = (scheduledFor: string) => write(scheduledFor, { state: 'scheduled', scheduledFor })
  assert.equal(buildStats([write('a')]).next, undefined)
  const stats = buildStats([schedule('2027-01-02T08:00:00+09:00'), schedule('2027-01-02T00:30:00+01:00'), write('a')])
  assert.equal(stats.next, '2027-01-02T08:00:00+09:00')
  assert.match(formatStats(stats), /^1 public, 2 scheduled; the next one appears at 2027-01-02T08:00:00\+09:00\n/)
})

test('the post unchanged for the longest time is first', () => {
  const { untouched } = buildStats([
    write('new', { date: '2026-03-01' }),
    write('mended', { date: '2020-01-01', updated: '2026-04-01' }),
    write('old', { date: '2024-01-01' }),
  ])
  assert.deepEqual(
    untouched.map(({ title }) => title),
    ['old', 'new', 'mended'],
  )
})

test('series, tags and readers are counted, and a table character in a title is kept', () => {
  const stats = buildStats([
    write('a|b', { series: '언어 모델', tags: ['C++'], views: 3 }),
    write('c', { series: '언어 모델', tags: ['C++'], date: '2026-02-01', views: 9 }),
  ])
  assert.deepEqual(stats.series, [{ series: '언어 모델', parts: 2, latest: '2026-02-01' }])
  assert.deepEqual(
    stats.mostRead.map(({ views }) => views),
    [9, 3],
  )
  assert.match(formatStats(stats), /\| a\\\|b \| 2026-01-05 \|/)
})

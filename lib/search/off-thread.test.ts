import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { listPosts } from '@/lib/content'
import { findNearestPosts, findPosts, SearchBusy } from './off-thread'
import { searchThread } from './search-thread.js'

afterEach(() => {
  searchThread.ask = undefined
})

/** A search thread that returns these posts. */
function answerWith(posts: readonly { lang: string; slug: string }[]): () => number {
  let asked = 0
  searchThread.ask = async () => {
    asked += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    const hits = posts.map((post) => ({
      post,
      url: '/',
      title: [],
      excerpt: [],
      score: 1,
      reason: 'text',
      missing: [],
    }))
    return { query: 'q', total: hits.length, hits, missing: [], nearest: posts }
  }
  return () => asked
}

const options = { lang: 'ko', limit: 8 } as const

test('equal questions are asked once, when concurrent and during the next minute', async () => {
  const asked = answerWith([])
  const [first, second] = await Promise.all([findPosts('once', options), findPosts('once', options)])
  assert.deepEqual(first, second)
  await findPosts('once', options)
  assert.equal(asked(), 1)
  await findPosts('once', { ...options, limit: 9 })
  await findPosts('once more', options)
  assert.equal(asked(), 3)
  await findNearestPosts('/once', 'ko')
  await findNearestPosts('/once', 'ko')
  assert.equal(asked(), 4)
})

test('results contain only posts that are public when the answer is given', async () => {
  const [known] = listPosts({ lang: 'ko' })
  answerWith([...(known ? [{ lang: 'ko', slug: known.slug }] : []), { lang: 'ko', slug: 'nobody-knows-it' }])
  const { hits } = await findPosts('public', options)
  assert.deepEqual(
    hits.map(({ post }) => post),
    known ? [known] : [],
  )
  assert.deepEqual(await findNearestPosts('/public', 'ko'), known ? [known] : [])
})

test('a busy thread is reported and asked again later; other errors are rethrown', async () => {
  searchThread.ask = async () => {
    throw Object.assign(new Error('many wait'), { code: 'SEARCH_BUSY' })
  }
  await assert.rejects(findPosts('busy', options), (error: SearchBusy) => error.retryAfter === 2)
  await assert.rejects(findPosts('busy', options), SearchBusy)
  searchThread.ask = async () => {
    throw new RangeError('a fault')
  }
  await assert.rejects(findPosts('busy', options), RangeError)
  answerWith([])
  assert.equal((await findPosts('busy', options)).total, 0)
})

test('a question that waits is answered, however many others come meanwhile', async () => {
  const empty = { query: 'q', total: 0, hits: [], missing: [], nearest: [] }
  let answer = () => {}
  searchThread.ask = (question) =>
    (question as { query: string }).query === 'slow'
      ? new Promise((resolve) => {
          answer = () => resolve(empty)
        })
      : Promise.resolve(empty)
  const waiting = findPosts('slow', options)
  for (let number = 0; number < 2100; number += 1) await findPosts(`other ${number}`, options)
  answer()
  assert.equal((await waiting).total, 0)
})

import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { test } from 'node:test'
import { SearchThread } from './search-thread.js'

const file = 'server/fixtures/slow-thread.mjs'
const isBusy = { code: 'SEARCH_BUSY' }
/** A question that is given up is logged. */
const quiet = (t: { mock: typeof test.mock }) => t.mock.method(console, 'error', () => {})

test('questions are answered in turn, and this thread does other things meanwhile', async () => {
  const thread = new SearchThread({ file })
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  const answers = await Promise.all([1, 2, 3].map((number) => thread.ask({ busy: 100, number })))
  clearInterval(timer)
  await thread.stop()
  assert.deepEqual(answers, [1, 2, 3])
  assert.ok(turns > 3, `${turns} turns in 300 ms`) // none, if this thread answered
})

test('an error of a question is its own', async () => {
  const thread = new SearchThread({ file })
  await assert.rejects(thread.ask({ throws: 'as the test wants' }), /^Error: as the test wants$/)
  assert.equal(await thread.ask({ number: 4 }), 4)
  await thread.stop()
})

test('what takes too long is given up, and the next is answered by another thread', async (t) => {
  quiet(t)
  const thread = new SearchThread({ file, limit: 500, patience: 120_000 })
  const first = await thread.ask({ thread: true })
  const endless = thread.ask({ busy: Number.POSITIVE_INFINITY })
  const after = thread.ask({ thread: true })
  await assert.rejects(endless, isBusy)
  assert.notEqual(await after, first)
  await thread.stop()
})

test('what went wrong is logged in the async context of the request that asked', async (t) => {
  const request = new AsyncLocalStorage<string>()
  const logged: unknown[] = []
  t.mock.method(console, 'error', () => logged.push(request.getStore()))
  const thread = new SearchThread({ file, patience: 120_000 })
  await request.run('first', () => thread.ask({ number: 1 }))
  const asked = request.run('second', () => thread.ask({ busy: 50, number: 2 }))
  await assert.rejects(
    request.run('third', () => thread.ask({ exit: true })),
    isBusy,
  )
  await asked
  await thread.stop()
  assert.deepEqual(logged, ['third'])
})

for (const [name, question] of [
  ['ends', { exit: true }],
  ['throws outside of a question', { later: true }],
  ['needs more memory than it may have', { fill: true }],
] as const) {
  test(`a thread that ${name} costs the question that it has, and no other`, async (t) => {
    quiet(t)
    const thread = new SearchThread({ file, limit: 60_000, patience: 120_000, heap: 32 })
    const broken = assert.rejects(thread.ask(question), isBusy)
    assert.equal(await thread.ask({ number: 5 }), 5)
    await broken
    await thread.stop()
  })
}

test('a file that is not there, or does not load, is told to who asks, each time', async (t) => {
  quiet(t)
  for (const wrong of ['server/fixtures/no-thread.mjs', 'server/fixtures/broken-thread.mjs']) {
    const thread = new SearchThread({ file: wrong })
    for (let time = 0; time < 2; time += 1) await assert.rejects(thread.ask({ number: 1 }), isBusy)
  }
})

test('so many wait, and for so long', async (t) => {
  quiet(t)
  const thread = new SearchThread({ file, longest: 2, patience: 200 })
  await thread.ask({ number: 0 })
  const [taken, ...others] = [0, 1, 2, 3].map((number) => thread.ask({ busy: 400, number }))
  const settled = await Promise.allSettled(others)
  assert.equal(await taken, 0)
  // The third exceeded the queue; the others had waited too long when the thread was free.
  assert.deepEqual(
    settled.map((one) => one.status === 'rejected' && (one.reason as Error).message),
    ['a search waited for over 200 ms', 'a search waited for over 200 ms', '2 searches wait'],
  )
  await thread.stop()
})

test('at the end everybody is answered', async () => {
  const thread = new SearchThread({ file })
  const asked = [1, 2].map((number) => assert.rejects(thread.ask({ busy: 60_000, number }), isBusy))
  await thread.stop()
  await Promise.all(asked)
})

import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { RevalidationStream } from '@/server/cache/revalidation-stream'
import { RedisServer } from './redis-server'

const redis = new RedisServer(6391)
const running: RevalidationStream[] = []

before(() => redis.start())
beforeEach(async () => {
  for (const stream of running.splice(0)) stream.stop()
  await redis.command('FLUSHALL')
})
after(async () => {
  for (const stream of running) stream.stop()
  await redis.kill()
})

/** An instance and the tags it has received. */
function startInstance() {
  const told: { tag: string; at: number }[] = []
  const stream = new RevalidationStream(redis.url, (tag, _durations, at) => told.push({ tag, at })).start()
  running.push(stream)
  return { stream, told, tags: () => told.map(({ tag }) => tag) }
}

/** Waits until the condition holds. @param limit milliseconds */
async function until(holds: () => boolean, limit = 60_000): Promise<void> {
  const start = Date.now()
  while (!holds()) {
    assert.ok(Date.now() - start < limit, `not within ${limit} ms`)
    await sleep(10)
  }
}

test('what one revalidates, the other knows; it does not tell itself', async () => {
  const [one, two] = [startInstance(), startInstance()]
  await sleep(300)
  await one.stream.publish(['a', 'b'])
  await until(() => two.told.length === 2)
  assert.deepEqual(two.tags(), ['a', 'b'])
  await sleep(600)
  assert.deepEqual(one.tags(), [])
})

test('one that starts later catches up, by the time of each entry', async () => {
  const one = startInstance()
  await sleep(300)
  await one.stream.publish(['early'])
  const late = startInstance()
  await until(() => late.told.length === 1)
  assert.ok((late.told[0]?.at ?? 0) <= Date.now())
})

test('said while Redis is away: nobody waits, and all hear of it when it is back', async () => {
  const [one, two] = [startInstance(), startInstance()]
  await sleep(300)
  await redis.kill()
  await one.stream.publish(['lost'])
  await one.stream.publish(['lost'])
  await redis.start()
  await until(() => two.told.length > 0)
  assert.deepEqual(two.tags(), ['lost'])
})

test('a hung Redis costs 200 ms once, then nothing', async () => {
  const [one, two] = [startInstance(), startInstance()]
  await sleep(300)
  redis.hang()
  await one.stream.publish(['slow'])
  const timer = sleep(0).then(() => 'has waited')
  assert.equal(await Promise.race([one.stream.publish(['slow too']).then(() => 'at once'), timer]), 'at once')
  redis.wake()
  await until(() => two.tags().includes('slow') && two.tags().includes('slow too'))
})

test('entries of another form are passed over, a flushed Redis goes on', async () => {
  const [one, two] = [startInstance(), startInstance()]
  await sleep(300)
  for (const text of ['not JSON', '{"a":1}', '[[1]]', '']) {
    await redis.command('XADD', 'yeobaek:revalidations:1', '*', 'entries', text)
  }
  await redis.command('XADD', 'yeobaek:revalidations:1', '*', 'other', 'field')
  await one.stream.publish(['good'])
  await until(() => two.told.length === 1)
  await redis.command('FLUSHALL')
  await one.stream.publish(['after'])
  await until(() => two.told.length === 2)
  assert.deepEqual(two.tags(), ['good', 'after'])
})

test('a key of another type is a failure like another, until it is gone', async () => {
  const one = startInstance()
  await sleep(300)
  await redis.command('SET', 'yeobaek:revalidations:1', 'of somebody else')
  await one.stream.publish(['kept'])
  const two = startInstance()
  await sleep(500)
  assert.deepEqual(two.tags(), [])
  await redis.command('DEL', 'yeobaek:revalidations:1')
  await until(() => two.told.length === 1)
})

test('a storm arrives whole', async () => {
  const [one, two] = [startInstance(), startInstance()]
  await sleep(300)
  await Promise.all(Array.from({ length: 1000 }, (_, i) => one.stream.publish([`tag-${i % 50}`])))
  await until(() => new Set(two.tags()).size === 50)
})

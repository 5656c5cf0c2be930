import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { limitWork } from './limit-work.js'

const createResponse = () => new EventEmitter() as ServerResponse

test('so many are made at once, the others in their order, and nothing for those who left', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const give = limitWork({ most: 2, mostWaiting: 3, longest: 100 })
  const responses = Array.from({ length: 7 }, createResponse)
  const started: number[] = []
  const taken = responses.map((response, at) => give(response, () => started.push(at)))
  assert.deepEqual(started, [0, 1])
  assert.deepEqual(taken, [true, true, true, true, true, false, false])
  responses[2]!.emit('close') // left while it waited
  responses[0]!.emit('close')
  assert.deepEqual(started, [0, 1, 3])
  context.mock.timers.tick(100) // slow readers do not keep others waiting
  assert.deepEqual(started, [0, 1, 3, 4])
  for (const response of responses) response.emit('close')
  const after = createResponse()
  assert.equal(
    give(after, () => started.push(7)),
    true,
  )
  assert.deepEqual(started, [0, 1, 3, 4, 7])
})

test('what waits begins in the async context that it came in, not in that of whoever makes room', () => {
  const give = limitWork({ most: 1 })
  const request = new AsyncLocalStorage<number>()
  const responses = Array.from({ length: 3 }, createResponse)
  const begunIn: unknown[] = []
  for (const [at, response] of responses.entries())
    request.run(at, () => give(response, () => begunIn.push(request.getStore())))
  for (const [at, response] of responses.entries()) request.run(at, () => response.emit('close'))
  assert.deepEqual(begunIn, [0, 1, 2])
})

import { writeSync } from 'node:fs'
import path from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** A test with its file; Node 20.9 gives an address. Lines are those of compiled code, and right in the stack alone. */
const placeOf = ({ file = '', name }: { file?: string; name: string }) =>
  `${path.relative('.', file.replace(/^file:\/*(?=\/)/, ''))} › ${name}`

/** What a process of unit tests says: each failure with its file, and how many tests passed, which is its last line. */
// biome-ignore lint/style/noDefaultExport: Node asks for it
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0
  const running = new Set<string>()
  process.once('SIGTERM', () => {
    writeSync(2, `\n✗ not over: ${[...running].join(', ')}\n`)
    process.kill(process.pid, 'SIGKILL')
  })
  for await (const { type, data } of events) {
    if (type === 'test:dequeue') running.add(placeOf(data))
    if (type === 'test:pass' || type === 'test:fail') running.delete(placeOf(data))
    if (type === 'test:pass' && data.details.type !== 'suite') passed += 1
    if (type === 'test:fail') {
      const { cause = data.details.error } = data.details.error
      yield `\n✗ ${placeOf(data)}\n${inspect(cause)}\n`
    }
  }
  yield `\n${passed} passed\n`
}

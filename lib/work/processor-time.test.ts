import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { afterProcessorTime, parsePs, readProcessorTime } from './processor-time'

test('what ps prints is read as seconds', () => {
  const rows = [
    ['00:00:07\n', 7],
    ['  1:02:03', 3723],
    ['2-00:00:01', 172_801],
    ['0:12.34', 12.34],
  ] as const
  for (const [text, seconds] of rows) assert.equal(parsePs(text), seconds, text)
})

test('the processor time of this process grows, and one that has ended has none', () => {
  const before = readProcessorTime(process.pid)!
  const used = process.cpuUsage()
  while (process.cpuUsage(used).user < 100_000);
  assert.ok(readProcessorTime(process.pid)! >= before + 0.05)
  assert.equal(readProcessorTime(2 ** 30), undefined)
})

test('a process that works for that long is late, and one that sleeps is not, yet', async () => {
  const [busy, idle] = ['for(const end = Date.now() + 6e4; Date.now() < end;);', 'setTimeout(()=>{}, 6e4)'].map(
    (code) => spawn(process.execPath, ['-e', code]),
  )
  let idleIsLate = false
  const stop = afterProcessorTime(idle!.pid!, 2, () => (idleIsLate = true))
  const late = new Promise<void>((resolve) => {
    const end = afterProcessorTime(busy!.pid!, 2, () => {
      end()
      resolve()
    })
  })
  await late
  assert.equal(idleIsLate, false)
  stop()
  busy!.kill('SIGKILL')
  idle!.kill('SIGKILL')
})

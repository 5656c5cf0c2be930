import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { openDatabase } from '@/lib/counts/open-database'
import { addView } from '@/lib/counts/store'
import { drillKills, drillWriters } from './counts'

test('four processes that count at once lose nothing', async () => {
  const { counted, lost, integrity } = await drillWriters(4, 500)
  assert.deepEqual({ counted, lost, integrity }, { counted: 2000, lost: 0, integrity: 'ok' })
})

test('what was acknowledged survives kill -9, in a file that is whole', async () => {
  const kills = 3
  const { acknowledged, counted, lost, integrity } = await drillKills(kills)
  assert.deepEqual({ lost, integrity }, { lost: 0, integrity: 'ok' })
  assert.ok(acknowledged >= kills)
  // A write may be done and not yet acknowledged.
  assert.ok(counted >= acknowledged && counted <= acknowledged + kills, `${acknowledged} told, ${counted} counted`)
})

test('on a disk that cannot be written, counts are read and not changed', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'counts-'))
  context.after(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
  })
  const file = path.join(folder, 'counts.db')
  const client = await openDatabase({ url: `file:${file}` })
  await addView(client, { day: '2026-11-25', keys: ['lora'], reader: 'a' })
  client.close()
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  // Root may write everything: another user tries.
  const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'bench/faults/visitor.ts', `file:${file}`], {
    ...other,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  assert.deepEqual(JSON.parse(output), { before: 1, refusals: 5, after: 1 })
})

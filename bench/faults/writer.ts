import { writeSync } from 'node:fs'
import { openDatabase } from '@/lib/counts/open-database'
import { retryBusy } from '@/lib/counts/retry-busy'
import { addView } from '@/lib/counts/store'

/** A process that counts readers like a server, and prints each after it is written. */
const [url = '', name = '', count = '0'] = process.argv.slice(2)
const patience = 30_000
const client = await openDatabase({ url, patience })
for (let number = 0; number < Number(count); number += 1) {
  const reader = `${name}-${number}`
  await retryBusy(() => addView(client, { day: '2026-11-25', keys: ['lora'], reader }), patience)
  writeSync(1, `${reader}\n`)
}

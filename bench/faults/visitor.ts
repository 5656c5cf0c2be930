import { createCounter } from '@/lib/counts/counter'

/** Reads the counts and tries to change them, as another user, and prints the result. */
const [url = ''] = process.argv.slice(2)
const counter = createCounter({ url, timeZone: 'UTC', limit: 300, patience: 200, rest: 30_000 })
const read = async () => (await counter.listCounts()).get('lora')?.views
const before = await read()
const refusals: string[] = []
for (let time = 0; time < 5; time += 1) {
  await counter
    .countView({ keys: ['lora'], address: '203.0.113.9', agent: 'Firefox' })
    .catch((error: Error) => refusals.push(error.message))
}
process.stdout.write(JSON.stringify({ before, refusals: refusals.length, after: await read() }))

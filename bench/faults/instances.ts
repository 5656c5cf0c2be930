import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { round } from '@/bench/results'
import { Balancer } from './balancer'
import { Instance } from './instance'
import { Load } from './load'
import { RedisServer } from './redis-server'
import { buildRelease, copyRelease, pages, root, word } from './site'

const ports = { proxy: 4380, instances: [4381, 4382], redis: 6392 }
const rate = 200

interface Cluster {
  redis: RedisServer
  instances: readonly [Instance, Instance]
  balancer: Balancer
}

async function startCluster(): Promise<Cluster> {
  const folder = await buildRelease()
  const redis = new RedisServer(ports.redis)
  await redis.start()
  const [one, two] = ports.instances.map(
    (port) =>
      new Instance({
        folder: copyRelease(folder, `at-${port}`),
        port,
        log: path.join(root, `${port}.log`),
        env: { REDIS_URL: redis.url, COUNTS_URL: 'off' },
      }),
  ) as [Instance, Instance]
  await Promise.all([one.start(), two.start()])
  const balancer = new Balancer(ports.proxy, ports.instances)
  await balancer.start()
  return { redis, instances: [one, two], balancer }
}

async function stopCluster({ redis, instances, balancer }: Cluster): Promise<void> {
  await balancer.stop()
  await Promise.all(instances.map((instance) => instance.stop()))
  await redis.kill()
}

/** Publishes a new word on one instance. @returns milliseconds until the other shows it, NaN after 10 s */
async function publish([one, two]: Cluster['instances'], text: string): Promise<number> {
  writeFileSync(word, text)
  const start = performance.now()
  await fetch(`${one.url}/api/publish`, { method: 'POST' })
  while (performance.now() - start < 10_000) {
    const page = await (await fetch(`${two.url}/probe`)).text()
    if (page.includes(`word:<!-- -->${text}`) || page.includes(`word:${text}`)) return performance.now() - start
    await sleep(10)
  }
  return Number.NaN
}

const key = 'yeobaek:revalidations:1'

/** Faults during the load. */
const drills: Record<string, (cluster: Cluster) => Promise<unknown>> = {
  'nothing happens': () => sleep(4000),
  'Redis killed, back after 3 s': async ({ redis }) => {
    await redis.kill()
    await sleep(3000)
    await redis.start()
  },
  'Redis hung for 3 s': async ({ redis }) => {
    redis.hang()
    await sleep(3000)
    redis.wake()
  },
  'Redis flushed': ({ redis }) => redis.command('FLUSHALL'),
  'Redis with data of another version': async ({ redis }) => {
    await redis.command('XADD', key, '*', 'entries', 'not JSON')
    await redis.command('DEL', key)
    await redis.command('SET', key, 'of somebody else')
    await sleep(1500)
    await redis.command('DEL', key)
  },
  '100 revalidations a second, 3 s': async ({ instances }) => {
    for (let turn = 0; turn < 300; turn += 1) {
      await Promise.all([fetch(`${instances[0].url}/api/publish`, { method: 'POST' }), sleep(10)])
    }
  },
  'rolling restart': async ({ instances }) => {
    for (const instance of instances) {
      await instance.stop()
      await instance.start()
    }
  },
  'kill -9 of one, started again': async ({ instances: [one] }) => {
    await one.stop('SIGKILL')
    await one.start()
  },
}

/**
 * Two instances behind a proxy, with Redis, at 200 requests a second.
 * @returns rows of what readers saw during each fault, and of the time until both show what one published
 */
export async function drillInstances(): Promise<{ rows: (string | number)[][]; published: (string | number)[][] }> {
  const cluster = await startCluster()
  try {
    const times: number[] = []
    for (let turn = 0; turn < 9; turn += 1) times.push(await publish(cluster.instances, `turn-${turn}`))
    const sorted = times.sort((a, b) => a - b)
    const published = [[cluster.redis.name, round(sorted[4] ?? Number.NaN), round(sorted[8] ?? Number.NaN)]]
    const rows: (string | number)[][] = []
    for (const [name, drill] of Object.entries(drills)) {
      const load = new Load(
        rate,
        pages.map((page) => cluster.balancer.url + page),
      )
      await sleep(1000)
      await drill(cluster)
      await sleep(1500)
      const { sent, failed, failures, median, p99, slowest } = await load.stop()
      rows.push([name, sent, failed, round(median, 1), round(p99), round(slowest), Object.keys(failures).join('; ')])
    }
    return { rows, published }
  } finally {
    await stopCluster(cluster)
  }
}

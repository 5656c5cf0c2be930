import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Balancer, sharedAssets } from './balancer'
import { Instance } from './instance'
import { Reader } from './page-files'
import { buildRelease, copyRelease, root } from './site'

const ports = { proxy: 4390, instances: [4391, 4392] }
const paths = ['/', '/posts/prefix-tuning', '/tags', '/en', '/search']

export const versionColumns = ['instances', 'pages opened', 'files asked for', 'not found', 'of pages opened before']

/** Builds two versions. @returns the folders of the releases */
export async function buildVersions(): Promise<[string, string]> {
  return [await buildRelease('first'), await buildRelease('second', 0, change)]
}

/** Makes the second version: other styles and scripts on every page, and no output of the first build. */
function change(site: string): void {
  for (const part of ['.next', 'public/assets']) rmSync(path.join(site, part), { recursive: true, force: true })
  appendFileSync(path.join(site, 'app/globals.css'), '\n.of-the-second-version { color: var(--ink); }\n')
  appendFileSync(
    path.join(site, 'enhance/theme-switch.ts'),
    "\ndocument.documentElement.dataset['version'] = 'second'\n",
  )
  appendFileSync(path.join(site, 'enhance/theme.ts'), "\ndocument.documentElement.dataset['early'] = 'second'\n")
}

/**
 * Replaces two instances behind `deploy/Caddyfile` by another version, one after the other as docs/deploying.md says,
 * but with folders instead of images and processes instead of containers, while a reader opens pages. Runs once with
 * the shared folder of assets, and once without it, to show that the test detects missing files.
 * @throws Error if Caddy is not installed
 */
export async function drillTwoVersions(releases: readonly string[]): Promise<(string | number)[][]> {
  return [
    ['share ASSETS', ...(await replace(releases, { ASSETS: sharedAssets }))],
    ['share nothing', ...(await replace(releases, {}))],
  ]
}

async function replace(releases: readonly string[], env: Record<string, string>): Promise<number[]> {
  rmSync(sharedAssets, { recursive: true, force: true })
  const start = async (version: number, port: number) => {
    const folder = copyRelease(releases[version]!, `at-${port}`, ['first', 'second'][version])
    const log = path.join(root, `${port}.log`)
    const instance = new Instance({ folder, port, log, env: { COUNTS_URL: 'off', ...env } })
    await instance.start()
    return instance
  }
  const running = [await start(0, ports.instances[0]!), await start(0, ports.instances[1]!)]
  const balancer = new Balancer(ports.proxy, ports.instances)
  if (balancer.name !== 'Caddy')
    throw new Error('deploy/Caddyfile is tried by Caddy itself: install it, or name it in CADDY')
  await balancer.start()
  const reader = new Reader(balancer.url, paths)
  const before = new Reader(balancer.url, paths)
  try {
    const opened = [await before.open('/'), await before.open('/posts/prefix-tuning')]
    reader.start()
    for (const turn of listReplaced()) {
      await running[turn]!.stop()
      running[turn] = await start(1, ports.instances[turn]!)
      await sleep(10_000)
    }
    await reader.leave()
    for (const files of opened) await before.load('/', files)
    return [reader.pages, reader.files, reader.missing.length, before.missing.length]
  } finally {
    await reader.leave()
    await balancer.stop()
    await Promise.all(running.map((instance) => instance.stop()))
  }
}

/** The order in which the command of docs/deploying.md replaces the instances: `web1` is 0. */
function listReplaced(): number[] {
  const command = /docker compose build && .*/.exec(readFileSync('docs/deploying.md', 'utf8'))?.[0] ?? ''
  const turns = [...command.matchAll(/up -d --no-deps web(\d)/g)].map(([, number]) => Number(number) - 1)
  if (turns.length !== ports.instances.length)
    throw new Error('docs/deploying.md: no command that replaces both instances')
  return turns
}

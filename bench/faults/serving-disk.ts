import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { storm } from '@/bench/load-storm'
import { settings } from './disturbed-site'
import { mount } from './full-disk'
import { startLogged } from './logged-server'

const port = 4412
const secret = 'only-for-the-drills-of-this-repository'
const folder = path.resolve('.bench/serving-disk')
const pages = ['/', '/tags', '/archive', '/feed.xml', ...[1, 2, 3, 4, 5].map((number) => `/posts/post-${number}`)]

export const servingColumns = ['disk of the server', 'seconds', 'asked', 'not 200', 'cut off', 'lines of log']

/** Changes the state of the tmpfs that a build was copied to. */
const states: Record<string, () => void> = {
  'written to as usual': () => {},
  full: () => {
    spawnSync('sh', ['-c', `cat /dev/zero > ${folder}/filler`])
  },
  'read only': () => mount('-o', 'remount,ro', folder),
}

/**
 * O4, O5: a server whose disk is full, or read only, while its pages are revalidated all the time.
 * @param built a built site
 * @returns a row for each state
 */
export async function drillServingDisk(built: string, seconds: number): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = []
  for (const [name, bring] of Object.entries(states)) {
    mkdirSync(folder, { recursive: true })
    mount('-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder)
    try {
      for (const part of [
        '.next',
        '.generated',
        'content',
        'lib',
        'public',
        'server',
        'package.json',
        'site.config.ts',
      ])
        cpSync(path.join(built, part), path.join(folder, part), { recursive: true, filter: isServed })
      for (const part of ['cache-handler.js', 'next.config.js', 'tsconfig.json'])
        cpSync(path.join(built, part), path.join(folder, part))
      bring()
      rows.push([name, seconds, ...(await visit(seconds))])
    } finally {
      spawnSync('umount', [folder])
    }
  }
  return rows
}

/** Without Next's build cache. */
const isServed = (file: string) => !/\.next\/cache\/./.test(file)

async function visit(seconds: number): Promise<number[]> {
  const server = await startLogged(folder, { ...settings, REVALIDATE_SECRET: secret }, port)
  const outcome = { asked: 0, failed: 0, cut: 0 }
  try {
    for (const page of pages) await readText(server.url + page)
    server.clear()
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      await storm(server.url, secret, pages, 1)
      for (const page of pages) {
        const { status, text } = await readText(server.url + page)
        outcome.asked += 1
        if (status !== 200) outcome.failed += 1
        if (!/<\/(?:html|rss)>\s*$/.test(text)) outcome.cut += 1
      }
      await sleep(100)
    }
    return [outcome.asked, outcome.failed, outcome.cut, server.countLines(/cache|EROFS|ENOSPC|rror/i)]
  } finally {
    await server.stop()
  }
}

async function readText(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(url)
  return { status: answer.status, text: await answer.text() }
}

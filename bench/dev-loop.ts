import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser'

export interface DevServer {
  directory: string
  command: string
  args: string[]
  port: number
  /** File of a post, and its path on the server. */
  file: string
  path: string
}

export interface DevLoop {
  /** Seconds from the command to the first response, and to the post in the browser. */
  ready: number
  firstPage: number
  /** Milliseconds from saving to the text on the screen, sorted. */
  edits: number[]
  /** Edits after which the scroll position was the same. */
  kept: number
}

const edits = 20

/** Starts a dev server, opens and scrolls a post, and saves an edit of it twenty times. */
export async function measureDevLoop({ directory, command, args, port, file, path }: DevServer): Promise<DevLoop> {
  const started = performance.now()
  const server = spawn(command, args, {
    cwd: directory,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PWD: directory, INIT_CWD: directory },
  })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const original = readFileSync(file, 'utf8')
  try {
    await waitFor(`http://localhost:${port}/`)
    const ready = (performance.now() - started) / 1000
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'load', timeout: 180_000 })
    const firstPage = (performance.now() - started) / 1000
    await page.waitForTimeout(4000) // until the page's scripts are idle
    return { ready, firstPage, ...(await edit(page, file, original)) }
  } finally {
    writeFileSync(file, original)
    await browser.close()
    stop(server)
  }
}

async function edit(page: Page, file: string, original: string): Promise<Pick<DevLoop, 'edits' | 'kept'>> {
  const times: number[] = []
  let kept = 0
  for (let number = 1; number <= edits; number += 1) {
    await evaluate(page, () => scrollTo(0, 1200))
    const words = `고친곳${number}번째`
    const shown = page.waitForFunction((text) => document.body.textContent?.includes(text), words, {
      polling: 10,
      timeout: 60_000,
    })
    const saved = performance.now()
    writeFileSync(file, original.replace(/\n\[\^1\]:/, `\n${words}.\n\n[^1]:`))
    await shown
    times.push(performance.now() - saved)
    await page.waitForTimeout(1500)
    if (Math.abs((await evaluate(page, () => scrollY)) - 1200) < 100) kept += 1
  }
  return { edits: times.sort((a, b) => a - b), kept }
}

/** Retries once if the server reloads the page meanwhile. */
async function evaluate<Result>(page: Page, act: () => Result): Promise<Result> {
  try {
    return await page.evaluate(act)
  } catch (error) {
    if (!/context was destroyed/.test((error as Error).message)) throw error
    await page.waitForLoadState('load')
    return page.evaluate(act)
  }
}

async function waitFor(url: string): Promise<void> {
  const until = Date.now() + 300_000
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined) // not listening yet
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

/** Stops the server's process group. */
function stop(server: ChildProcess): void {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
}

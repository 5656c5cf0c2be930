import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import path from 'node:path'
import { expect } from '@playwright/test'
import { searchEngines, servers, siteUrl } from './addresses'
import { ask } from './raw-request'
import { signOrder } from './sign-order'

export const port = servers.documents.port + 10
const front = path.resolve(import.meta.dirname, '../server/index.js')

const running = new Set<ChildProcess>()

/** A server of a built site on a port of its own, which is stopped and started without harm to other tests. */
export function spawnServer(
  env: Record<string, string | undefined> = {},
  at = port,
  directory: string = servers.documents.directory,
) {
  const child = spawn(process.execPath, [front], {
    cwd: directory,
    env: { ...process.env, PORT: String(at), SITE_URL: siteUrl, ...searchEngines, ...env },
  })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

export function killServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Milliseconds from the start of the process to its first answer. */
export async function startServer(
  env: Record<string, string | undefined> = {},
  at = port,
): Promise<{ child: ChildProcess; milliseconds: number }> {
  const start = performance.now()
  const child = spawnServer(env, at)
  await expect
    .poll(
      () =>
        ask(at, { target: '/about' }).then(
          ({ status }) => status,
          () => 0,
        ),
      { intervals: [20] },
    )
    .toBe(200)
  return { child, milliseconds: performance.now() - start }
}

/** Milliseconds that a process of Node takes to start and to end. */
export function startNode(): number {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  return performance.now() - start
}

let asked = 0

/** With a query that nobody has asked with: the front keeps no answer to that, and asks Next. */
export function askNext(target: string) {
  asked += 1
  return ask(port, { target: `${target}?asked=${asked}` })
}

/** Asks the server, and tells when it has read the request, before it answers. */
export function askAndTell(path: string) {
  const headers = { Host: 'localhost', Expect: '100-continue' }
  const request = get({ host: '127.0.0.1', port, path, agent: false, headers })
  const answered = once(request, 'response').then(([response]) => response.resume().statusCode as number)
  return { taken: once(request, 'continue'), answered }
}

/** Asks for all pages again and again until it is told to stop, or the server is gone. */
export async function askAlways(
  targets: readonly string[],
  isOver: () => boolean,
  onRound: () => unknown,
): Promise<void> {
  while (!isOver()) {
    await Promise.allSettled(targets.map((target) => ask(port, { target })))
    onRound()
  }
}

/** Stops a server as a terminal does. @returns its exit code */
export async function stopServer(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

/** Has a page made again. @returns the status of the order */
export async function orderPage(target: string): Promise<number> {
  const body = JSON.stringify({ paths: [target] })
  const headers = { ...signOrder(body), 'Content-Type': 'application/json' }
  return (await fetch(`http://localhost:${port}/api/revalidate`, { method: 'POST', headers, body })).status
}

import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { previewSecret, revalidateSecret, searchEngines, siteUrl } from './addresses'

/** Where the functions are put together: no folder above it has packages or content. */
export const functionsFolder = path.join(tmpdir(), 'yeobaek-vercel')

/** What Vercel's builder made of the site; functions by their number. */
export interface Outputs {
  functions: { folder: string; handler: string; kind: 'web' | 'node' }[]
  /** Pages that were made by the build, by their path; the function makes them again after their lifetime (seconds). */
  pages: Record<string, { function: number; route: string; built: string; lifetime: number | false | undefined }>
  /** Routes that are made for each request, as `[lang]/feed.xml`. */
  routes: Record<string, number>
  table: { src?: string; dest?: string }[]
}

const launcher = path.resolve(import.meta.dirname, 'vercel-launcher.cjs')
const clock = path.resolve(import.meta.dirname, 'clock.cjs')

export interface Answer {
  status: number
  headers: Headers
  text: string
}

/** A deployment: its functions run, and answer as Vercel asks them. */
export class Deployment {
  readonly outputs: Outputs = JSON.parse(readFileSync(path.join(functionsFolder, 'outputs.json'), 'utf8'))
  readonly #children: ChildProcess[] = []
  readonly #ports: number[] = []
  /** What the functions have written to their logs. */
  log = ''

  async start(): Promise<void> {
    this.turnClock(0)
    const ports = this.outputs.functions.map((one) => this.#startFunction(one))
    this.#ports.push(...(await Promise.all(ports)))
  }

  #startFunction({ folder, handler, kind }: Outputs['functions'][number]): Promise<number> {
    const child = fork(launcher, [handler, kind], {
      cwd: path.dirname(path.join(folder, handler)),
      execArgv: ['--require', clock],
      // Nothing of this process: what a platform sets, and what the owner has told it.
      env: {
        ...{ PATH: process.env.PATH, NODE_ENV: 'production', VERCEL: '1', FUNCTION: folder },
        ...{ SITE_URL: siteUrl, PREVIEW_SECRET: previewSecret, REVALIDATE_SECRET: revalidateSecret, ...searchEngines },
      },
      silent: true,
    })
    this.#children.push(child)
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        this.log += text
      })
    return new Promise((resolve, reject) => {
      child.once('message', (port) => resolve(port as number))
      child.once('exit', () => reject(new Error(`A function ended before it answered:\n${this.log}`)))
    })
  }

  stop(): void {
    for (const child of this.#children) child.kill('SIGKILL')
  }

  /** All functions from now on live so many hours later (`clock.cjs`). */
  turnClock(hours: number): void {
    for (const { folder, handler } of this.outputs.functions)
      writeFileSync(path.join(folder, path.dirname(handler), 'offset'), String(hours))
  }

  /** Has the function make a page again, as when its lifetime is over. */
  makeAgain(page: string): Promise<Answer> {
    const { function: number } = this.outputs.pages[page]!
    return this.#ask(number, `/${encodeURI(page)}`, `/${encodeURI(page)}`)
  }

  /** Sends a request to the function of its route. */
  askRoute(route: string, target: string, init: RequestInit = {}): Promise<Answer> {
    const number = this.outputs.routes[route]
    if (number === undefined) throw new Error(`There is no function for ${route}`)
    return this.#ask(number, this.#addParams(route, target), `/${route}`, init)
  }

  /** The platform gives the function the params that it found in the path. */
  #addParams(route: string, target: string): string {
    if (!route.includes('[')) return target
    const [path = '', query = ''] = target.split('?')
    const { src = '', dest = '' } = this.outputs.table.find(({ dest }) => dest?.startsWith(`/${route}?`)) ?? {}
    const params = new RegExp(src).exec(path)?.groups
    if (!params) throw new Error(`${target} is not for ${route} (${src})`)
    const added = dest.slice(dest.indexOf('?') + 1).replace(/\$(\w+)/g, (_, name) => params[name]!)
    return `${path}?${[query, added].filter(Boolean).join('&')}`
  }

  async #ask(number: number, target: string, matched: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { 'x-matched-path': matched, ...(init.headers as Record<string, string>) }
    const url = `http://127.0.0.1:${this.#ports[number]}${target}`
    const answer = await fetch(url, { redirect: 'manual', ...init, headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { previewSecret, revalidateSecret, searchEngines, siteUrl } from './addresses'

/** Where the functions of this checkout are put together: no folder above it has packages or content. */
export const functionsFolder = path.join(tmpdir(), `yeobaek-vercel-${path.basename(path.resolve())}`)
/** What the platform serves without a function. */
export const staticFolder = path.join(functionsFolder, 'static')

/** A page that the build made; its function makes it again. */
interface BuiltPage {
  function: number
  route: string
  built: string
  headers: Record<string, string>
  status?: number
  /** Seconds after which the function makes it again. */
  lifetime?: number | false
}

/** What Vercel's builder made of the site; functions by their number. */
export interface Outputs {
  functions: { folder: string; handler: string; kind: 'web' | 'node' }[]
  pages: Record<string, BuiltPage>
  /** Functions of routes, as `[lang]/feed.xml`. */
  routes: Record<string, number>
  /** How the platform finds them (https://vercel.com/docs/build-output-api/configuration#routes). */
  table: { src?: string; dest?: string; headers?: Record<string, string>; has?: object[]; status?: number }[]
}

/** What answers a request: a page that was built, or the function of a route, perhaps after the proxy. */
export interface Answering {
  page?: string
  route?: [name: string, target: string]
  isProxied?: boolean
}

/** Each function is a process of its own. */
const atOnce = 6

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
  readonly #running = new Map<number, { child: ChildProcess; port: Promise<number> }>()
  readonly #made = new Map<string, Promise<Answer>>()
  /** What the functions have written to their logs. */
  log = ''

  constructor() {
    this.turnClock(0)
  }

  /** @returns the port of the function, which is started when it is first asked, as on the platform */
  #portOf(number: number): Promise<number> {
    const running = this.#running.get(number) ?? this.#startFunction(number)
    this.#running.delete(number)
    for (const [other, { child }] of this.#running) {
      if (this.#running.size < atOnce) break
      child.kill('SIGKILL')
      this.#running.delete(other)
    }
    this.#running.set(number, running) // the last one asked is the last to end
    return running.port
  }

  #startFunction(number: number) {
    const { folder, handler, kind } = this.outputs.functions[number]!
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
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        this.log += text
      })
    const port = new Promise<number>((resolve, reject) => {
      child.once('message', (port) => resolve(port as number))
      child.once('exit', () => reject(new Error(`A function ended before it answered:\n${this.log}`)))
    })
    return { child, port }
  }

  stop(): void {
    for (const { child } of this.#running.values()) child.kill('SIGKILL')
    this.#running.clear()
  }

  /** All functions from now on live so many hours later (`clock.cjs`). */
  turnClock(hours: number): void {
    for (const { folder, handler } of this.outputs.functions)
      writeFileSync(path.join(folder, path.dirname(handler), 'offset'), String(hours))
  }

  /** Has the function make a page again, as when its lifetime is over. */
  makeAgain(page: string, init?: RequestInit): Promise<Answer> {
    const { function: number } = this.outputs.pages[page]!
    return this.#ask(number, `/${encodeURI(page)}`, `/${page}`, init)
  }

  /** The page as its function made it when this was asked for first. */
  makeOnce(page: string): Promise<Answer> {
    const made = this.#made.get(page) ?? this.makeAgain(page)
    this.#made.set(page, made)
    return made
  }

  /** Sends a request to the function of its route. */
  askRoute(route: string, target: string, init: RequestInit = {}): Promise<Answer> {
    const number = this.outputs.routes[route]
    if (number === undefined) throw new Error(`There is no function for ${route}`)
    return this.#ask(number, this.#addParams(route, target), `/${route}`, init)
  }

  /** The headers that a reader gets: those of `next.config.js`, then of the proxy and of what answers. */
  async readHeaders(target: string, { page, route, isProxied }: Answering): Promise<Headers> {
    const headers = new Headers()
    const path = decodeURI(target.split('?')[0]!)
    for (const rule of this.outputs.table) {
      if ('handle' in rule) break
      if (!rule.headers || rule.status || rule.has || rule.dest || !new RegExp(rule.src!).test(path)) continue
      for (const [name, value] of Object.entries(rule.headers)) headers.set(name, value)
    }
    const later = [
      ...(isProxied ? [(await this.askRoute('_middleware', target)).headers] : []),
      page ? new Headers(this.outputs.pages[page]!.headers) : (await this.askRoute(...route!)).headers,
    ]
    for (const one of later) for (const [name, value] of one) headers.set(name, value)
    return headers
  }

  /** The platform gives the function the params that it found in the path. */
  #addParams(route: string, target: string): string {
    if (!route.includes('[')) return target
    const [path = '', query = ''] = target.split('?')
    const { src = '', dest = '' } =
      this.outputs.table.find(({ dest }) => dest?.replace(/\$\d+\?/, '?').startsWith(`/${route}?`)) ?? {}
    const params = new RegExp(src).exec(path)?.groups
    if (!params) throw new Error(`${target} is not for ${route} (${src})`)
    const added = dest.slice(dest.indexOf('?') + 1).replace(/\$(\w+)/g, (_, name) => params[name] ?? '')
    return `${path}?${[query, added].filter(Boolean).join('&')}`
  }

  async #ask(number: number, target: string, matched: string, init: RequestInit = {}): Promise<Answer> {
    const bytes = Buffer.from(matched).toString('latin1') // as the platform sends names
    const headers = { 'x-matched-path': bytes, ...(init.headers as Record<string, string>) }
    const url = `http://127.0.0.1:${await this.#portOf(number)}${target}`
    const answer = await fetch(url, { redirect: 'manual', ...init, headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
}

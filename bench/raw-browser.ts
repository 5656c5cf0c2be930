import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepNames } from './page-functions'

/** Timeout in milliseconds for a page to be shown. */
const patience = 30_000

interface Answer {
  id: number
  result?: unknown
  error?: { message: string }
}

interface Event {
  method: string
  params: object
}

/** The visible page. A prerendered page is a target of its own. */
export interface Shown {
  /** Evaluates a function in the page; it cannot use variables of its scope. */
  evaluate: <T, A = undefined>(run: (argument: A) => T, argument?: A) => Promise<Awaited<T>>
  /** Moves the pointer, presses or releases its button. */
  point: (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) => Promise<void>
}

export interface RawBrowser {
  open: (url: string) => Promise<Shown>
  /** Waits until the page of a path is visible and loaded. */
  find: (pathname: string) => Promise<Shown>
  close: () => Promise<void>
}

/**
 * A browser with an empty profile, driven over a pipe by the DevTools protocol: Playwright disables prerendering.
 */
export function launchBrowser(executablePath: string): RawBrowser {
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'))
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--window-size=1280,800',
    '--remote-debugging-pipe',
  ]
  const child = spawn(executablePath, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const sessions = new Set<string>()
  const send = openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable, ({ method, params }) => {
    const { sessionId = '', targetInfo } = params as Attached
    if (method === 'Target.attachedToTarget' && targetInfo?.type === 'page') sessions.add(sessionId)
    if (method === 'Target.detachedFromTarget') sessions.delete(sessionId)
  })

  const show = (sessionId: string): Shown => ({
    evaluate: async (run, argument) => {
      const expression = `${keepNames}; (${run})(${JSON.stringify(argument)})`
      const options = { expression, returnByValue: true, awaitPromise: true }
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', options, sessionId)
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as never
    },
    point: async (type, x, y) => {
      const isPress = type !== 'mouseMoved'
      const button = isPress ? { button: 'left', clickCount: 1 } : {}
      await send('Input.dispatchMouseEvent', { type, x, y, ...button }, sessionId)
    },
  })

  const find = async (pathname: string): Promise<Shown> => {
    for (const end = performance.now() + patience; performance.now() < end; await sleep(50)) {
      for (const session of sessions) {
        const page = show(session)
        // The session of a page that was left is gone, and a page that is closing may not answer.
        const shown = await Promise.race([page.evaluate(readShown).catch(() => undefined), sleep(1000)])
        if (shown?.isShown && pathOf(shown.url) === pathname) return page
      }
    }
    throw new Error(`${pathname} was not shown`)
  }

  // Attach to the tab: attaching to the page disables prerendering (`PrerenderingDisabledByDevTools`).
  const attached = (async () => {
    const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type: 'tab' }] })
    const [{ targetId } = { targetId: '' }] = targetInfos
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, sessionId)
  })()

  return {
    open: async (url) => {
      await attached
      const [sessionId] = sessions
      await send('Page.navigate', { url }, sessionId)
      return find(pathOf(url))
    },
    find,
    close: async () => {
      await Promise.race([send('Browser.close'), ended]) // it may exit before it answers
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) // children exit later
    },
  }
}

interface Target {
  targetId: string
  type: string
}

/** Params of the events `Target.attachedToTarget` and `Target.detachedFromTarget`. */
interface Attached {
  sessionId?: string
  targetInfo?: Target
}

interface Evaluated {
  result: { value?: unknown }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

/** Runs in the page. A prerendered page is loaded before it is visible. */
function readShown() {
  const isPrerendering = 'prerendering' in document && document.prerendering
  return { url: location.href, isShown: document.readyState === 'complete' && !isPrerendering }
}

const pathOf = (url: string) => new URL(url).pathname.replace(/(?<=.)\/$/, '')

/** Messages are JSON, each terminated by a NUL byte. */
function openPipe(output: Writable, input: Readable, tell: (event: Event) => void) {
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>()
  let rest = ''
  let count = 0
  input.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const message = JSON.parse(part) as Answer | Event
      if (!('id' in message)) {
        tell(message)
        continue
      }
      const { id, result, error } = message
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(error.message))
      else asked?.resolve(result as never)
    }
  })
  return <T>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      output.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
    })
}

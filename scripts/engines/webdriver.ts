import type { Reader } from './reader'

/** Sends a command of https://www.w3.org/TR/webdriver2/ by its path below `/session/{id}`. @throws DriverError */
export type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

export class DriverError extends Error {
  /** Code of the error: `unknown command`. */
  readonly code: string

  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.code = code
  }
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  Control: '\uE009',
}
const element = 'element-6066-11e4-a52e-4f735466cecf'

/** A reader in a browser that speaks WebDriver. `end` ends driver and browser. */
export class WebDriverReader implements Reader {
  readonly #send: Send
  readonly #end: () => Promise<void>

  constructor(send: Send, end: () => Promise<void>) {
    this.#send = send
    this.#end = end
  }

  async open(address: string): Promise<void> {
    await this.#send('POST', 'url', { url: address })
  }

  run<Args extends unknown[], T>(asked: (...args: Args) => T, ...args: Args): Promise<T> {
    return this.#send('POST', 'execute/sync', {
      script: `return (${asked}).apply(null, arguments)`,
      args,
    }) as Promise<T>
  }

  async #find(selector: string): Promise<Record<string, string>> {
    const found = await this.#send('POST', 'element', { using: 'css selector', value: selector })
    return found as Record<string, string>
  }

  async click(selector: string): Promise<void> {
    await this.#send('POST', `element/${(await this.#find(selector))[element]}/click`, {})
  }

  async point(selector: string): Promise<void> {
    const move = { type: 'pointerMove', duration: 50, origin: await this.#find(selector), x: 0, y: 0 }
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move] })
  }

  async type(text: string): Promise<void> {
    for (const sign of text) await this.press(sign)
  }

  async press(key: string): Promise<void> {
    const signs = (key.length > 1 ? key.split('+') : [key]).map((one) => keys[one] ?? one)
    const down = signs.map((value) => ({ type: 'keyDown', value }))
    const up = signs.toReversed().map((value) => ({ type: 'keyUp', value }))
    await this.#act({ type: 'key', id: 'keyboard', actions: [...down, ...up] })
  }

  async #act(source: object): Promise<void> {
    await this.#send('POST', 'actions', { actions: [source] })
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('POST', 'window/rect', { width, height })
  }

  async print(): Promise<Buffer | undefined> {
    try {
      return Buffer.from((await this.#send('POST', 'print', {})) as string, 'base64')
    } catch (error) {
      if (error instanceof DriverError && error.code === 'unknown command') return undefined
      throw error
    }
  }

  async draw(): Promise<Buffer> {
    return Buffer.from((await this.#send('GET', 'screenshot')) as string, 'base64')
  }

  close(): Promise<void> {
    return this.#end()
  }
}

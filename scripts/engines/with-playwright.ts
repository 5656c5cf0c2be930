import type { Browser, Page } from '@playwright/test'
import type { Reader } from './reader'

/** A reader in a browser that Playwright drives. */
export async function readWithPlaywright(browser: Browser): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  return new PlaywrightReader(browser, await context.newPage())
}

class PlaywrightReader implements Reader {
  readonly #browser: Browser
  readonly #page: Page

  constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.#page = page
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address)
  }

  run<Args extends unknown[], T>(asked: (...args: Args) => T, ...args: Args): Promise<T> {
    return this.#page.evaluate(`(${asked}).apply(null, ${JSON.stringify(args)})`) as Promise<T>
  }

  async click(selector: string): Promise<void> {
    await this.#page.locator(selector).first().click()
  }

  async point(selector: string): Promise<void> {
    await this.#page.locator(selector).first().hover()
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key)
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height })
  }

  async print(): Promise<Buffer | undefined> {
    return this.#browser.browserType().name() === 'chromium' ? this.#page.pdf({ format: 'A4' }) : undefined
  }

  draw(): Promise<Buffer> {
    return this.#page.screenshot({ fullPage: true })
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}

/** A window of a browser, as a reader uses it: the few things that every engine's driver can do. */
export interface Reader {
  open(address: string): Promise<void>
  /** Runs a function in the page: an expression only, which uses nothing of its file. */
  run<Args extends unknown[], T>(asked: (...args: Args) => T, ...args: Args): Promise<T>
  /** Scrolls to the element and clicks in its middle. */
  click(selector: string): Promise<void>
  /** Moves the pointer to the middle of the element, which is in view. */
  point(selector: string): Promise<void>
  type(text: string): Promise<void>
  /** A key by its name in the DOM, `Escape`, or with a modifier, `Control+v`. */
  press(key: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** The page as PDF; undefined where the driver cannot print. */
  print(): Promise<Buffer | undefined>
  /** A picture (PNG) of the page, or of its upper part, as tall as the driver can make it. */
  draw(): Promise<Buffer>
  close(): Promise<void>
}

/**
 * Asks until the answer is truthy.
 * @param wanted what is waited for, for the error
 * @throws Error after 15 seconds
 */
export async function until<T>(wanted: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 15_000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`never came: ${wanted}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

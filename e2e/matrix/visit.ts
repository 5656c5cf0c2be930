import { expect, type Page, test } from '@playwright/test'

/** What a page is looked at in: everything that is not named is as it is at first. */
export interface State {
  width: number
  height: number
  scheme?: 'light' | 'dark'
  isStill?: boolean
  isForced?: boolean
  isPrinted?: boolean
}

/** A question that is asked of every type of page, in some states. */
export interface Row {
  /** The success criterion of WCAG 2.2, and what it says. */
  name: string
  states: readonly State[]
  /** The page is loaded once more: no press of a key is to have come before. */
  isAnew?: true
  /** Types of pages that it is asked of; of all, when it is not said. */
  isOf?: (type: string) => boolean
  /** @returns what is wrong, a line each; leaves the page as it was */
  find: (page: Page, type: string) => Promise<string[]>
}

const say = ({ width, height, scheme, isStill, isForced, isPrinted }: State) =>
  [`${width} × ${height} px`, scheme, isStill && 'reduced motion', isForced && 'forced colours', isPrinted && 'paper']
    .filter(Boolean)
    .join(', ')

/** Brings an open page into a state, from whatever the last row left: window, media, scroll and focus. */
async function enter(page: Page, state: State): Promise<void> {
  const { width, height, scheme = 'light', isStill, isForced, isPrinted } = state
  await page.emulateMedia({
    media: isPrinted ? 'print' : 'screen',
    colorScheme: scheme,
    reducedMotion: isStill ? 'reduce' : 'no-preference',
    forcedColors: isForced ? 'active' : 'none',
  })
  await page.setViewportSize({ width, height })
  await goToStart(page)
}

/** To the top, with no focus, also where a field takes it when the page is loaded. */
async function goToStart(page: Page): Promise<void> {
  await page.evaluate(async () => {
    scrollTo({ top: 0, left: 0, behavior: 'instant' })
    // The next press of Tab goes to the first stop of the page.
    document.body.tabIndex = -1
    document.body.focus({ preventScroll: true })
    document.body.removeAttribute('tabindex')
    // What watches sizes is told of the new ones after a frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Asks all rows of an open page, each in each of its states; every one that fails is named, and the others are asked. */
export async function askRows(page: Page, type: string, rows: readonly Row[]): Promise<void> {
  for (const { name, states, isAnew, find, isOf = () => true } of rows) {
    if (!isOf(type)) continue
    for (const state of states) {
      const step = `${name}: ${type}, ${say(state)}`
      await test.step(step, async () => {
        await enter(page, state)
        if (isAnew) {
          await page.reload()
          await goToStart(page)
        }
        const wrong = await find(page, type).catch((error: unknown) => [String(error)])
        expect.soft(wrong, step).toEqual([])
      })
    }
  }
}

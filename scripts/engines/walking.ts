import { site } from '@/site.config'
import { type Reader, until } from './reader'

/** The site that is walked through. */
export interface WalkedSite {
  base: string
  /** Path of the first post whose page has all of this; undefined when no post has. */
  findPost(...marks: RegExp[]): string | undefined
  /** Ends and starts its server; undefined when it is somebody else's. */
  server: { stop(): Promise<void>; start(): Promise<void> } | undefined
}

/** Does the step. @returns why it was left out, or nothing. @throws Error with what did not happen */
export type Step = (reader: Reader, walked: WalkedSite) => Promise<string | undefined>

export const wide = [1440, 900] as const
export const narrow = [600, 844] as const
export const [lang] = site.languages
export const noPost = 'no post has one'

/** Whether an element is drawn and in view. */
const isSeen = (reader: Reader, selector: string) =>
  reader.run(
    (wanted) =>
      [...document.querySelectorAll(wanted)].some((one) =>
        [one.getBoundingClientRect()].some(
          ({ width, height, top, bottom }) => width * height > 0 && bottom > 0 && top < innerHeight,
        ),
      ),
    selector,
  )
export const sees = (reader: Reader, selector: string) => until(selector, () => isSeen(reader, selector))
export const isGone = (reader: Reader, selector: string) =>
  until(`no ${selector}`, async () => !(await isSeen(reader, selector)))
export const textOf = (reader: Reader, selector: string) =>
  reader.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector)

/** Scrolls an element to the middle of the window. */
export const show = (reader: Reader, selector: string) =>
  reader.run(
    (wanted) => void document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    selector,
  )

export async function openWide(reader: Reader, walked: WalkedSite, path: string): Promise<void> {
  await reader.resize(...wide)
  await reader.open(walked.base + path)
}

import { routes } from '@/lib/addresses/routes'
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
type Step = (reader: Reader, walked: WalkedSite) => Promise<string | undefined>

const wide = [1440, 900] as const
const narrow = [600, 844] as const
const [lang] = site.languages
const noPost = 'no post has one'

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
const sees = (reader: Reader, selector: string) => until(selector, () => isSeen(reader, selector))
const isGone = (reader: Reader, selector: string) =>
  until(`no ${selector}`, async () => !(await isSeen(reader, selector)))
const textOf = (reader: Reader, selector: string) =>
  reader.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector)

/** Scrolls an element to the middle of the window. */
const show = (reader: Reader, selector: string) =>
  reader.run(
    (wanted) => void document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    selector,
  )

async function openWide(reader: Reader, walked: WalkedSite, path: string): Promise<void> {
  await reader.resize(...wide)
  await reader.open(walked.base + path)
}

const list: Step = async (reader, walked) => {
  for (const size of [narrow, wide] as const) {
    await reader.resize(size[0], size[1])
    await reader.open(walked.base + routes.posts(lang))
    await sees(reader, '.post-list a')
    const spare = await reader.run(() => document.documentElement.scrollWidth - innerWidth)
    if (spare > 0) throw new Error(`the page is ${spare} px wider than a window of ${size[0]} px`)
  }
  return undefined
}

const contents: Step = async (reader, walked) => {
  const post = walked.findPost(/class="toc/)
  if (!post) return noPost
  await openWide(reader, walked, post)
  await reader.click('.toc li:nth-child(3) a')
  await until('the heading below the upper edge', () =>
    reader.run(() => Math.abs(document.querySelector(':target')?.getBoundingClientRect().top ?? 999) < 120),
  )
  // Or that of a subsection which begins there, too.
  await until('an entry marked whose section begins there', () =>
    reader.run(() =>
      [document.querySelector<HTMLAnchorElement>('.toc [aria-current]')]
        .map((entry) => document.getElementById(decodeURIComponent(entry?.hash.slice(1) ?? '')))
        .some((heading) => heading && Math.abs(heading.getBoundingClientRect().top) < innerHeight / 5),
    ),
  )
  return undefined
}

const notes: Step = async (reader, walked) => {
  const post = walked.findPost(/class="note-mark"/)
  if (!post) return noPost
  await openWide(reader, walked, post)
  await show(reader, '.note-mark')
  await sees(reader, '.prose .note')
  const isBeside = await reader.run(
    () =>
      document.querySelector('.prose .note')!.getBoundingClientRect().left >=
      document.querySelector('.prose')!.getBoundingClientRect().right,
  )
  if (!isBeside) throw new Error('the note stands in the text')
  await reader.resize(...narrow)
  await show(reader, '.note-mark')
  await reader.click('.note-mark')
  await sees(reader, '.note:popover-open')
  await reader.press('Escape')
  await isGone(reader, '.note:popover-open')
  return undefined
}

const citations: Step = async (reader, walked) => {
  const post = walked.findPost(/class="cite"/)
  if (!post) return noPost
  await reader.resize(...narrow)
  await reader.open(walked.base + post)
  await show(reader, '.prose .cite')
  await reader.click('.prose .cite')
  await sees(reader, '.note:popover-open a')
  await reader.press('Escape')
  await isGone(reader, '.note:popover-open')
  return undefined
}

const previews: Step = async (reader, walked) => {
  const link = '.prose p a[href*="/posts/"]'
  const post = walked.findPost(/class="prose[\s\S]*<p>[^\n]*href="[^"]*\/posts\//)
  if (!post) return noPost
  await openWide(reader, walked, post)
  await show(reader, link)
  await reader.point(link)
  await sees(reader, '.preview:popover-open strong')
  await reader.press('Escape')
  await isGone(reader, '.preview:popover-open')
  return undefined
}

const zoom: Step = async (reader, walked) => {
  const post = walked.findPost(/class="drawing-box/)
  if (!post) return noPost
  await openWide(reader, walked, post)
  await until('a button that enlarges', () => reader.run(() => document.querySelector('.zoom-open') !== null))
  await show(reader, '.zoom-open')
  await reader.click('.zoom-open')
  await sees(reader, 'dialog[open] .stage > *')
  await reader.press('Escape')
  await isGone(reader, 'dialog[open]')
  return undefined
}

/** Of one's fingers: `ㅌ`, `토`, `톸`, `토크` … The events are made, because no driver has an input method. */
const search: Step = async (reader, walked) => {
  await openWide(reader, walked, routes.posts(lang))
  await until('the script', () => reader.run(() => customElements.get('theme-switch') !== undefined))
  await reader.press('/')
  await sees(reader, 'dialog[open] [role=combobox]')
  await reader.type('lora')
  await sees(reader, 'dialog[open] [role=option]')
  await reader.press('ArrowDown')
  await sees(reader, 'dialog[open] [role=option][aria-selected=true]')
  const before = await textOf(reader, '[role=listbox]')
  for (const [index, syllables] of ['ㅌ', '토', '톸', '토크', '토큰'].entries())
    await reader.run(
      (text, name) =>
        [document.querySelector<HTMLInputElement>('dialog[open] [role=combobox]')!].forEach((field) => {
          field.dispatchEvent(new CompositionEvent(name, { data: text, bubbles: true }))
          field.value = text
          field.dispatchEvent(new InputEvent('input', { data: text, isComposing: true, bubbles: true }))
        }),
      syllables,
      index === 0 ? 'compositionstart' : 'compositionupdate',
    )
  await until('other results', async () => ![before, ''].includes(await textOf(reader, '[role=listbox]')))
  await reader.press('Escape')
  await isGone(reader, 'dialog[open]')
  return undefined
}

const ground = (reader: Reader) => reader.run(() => getComputedStyle(document.documentElement).backgroundColor)

const theme: Step = async (reader, walked) => {
  await openWide(reader, walked, routes.posts(lang))
  await sees(reader, 'theme-switch button')
  const first = await ground(reader)
  await reader.click('theme-switch button')
  await until('another ground', async () => (await ground(reader)) !== first)
  await reader.open(walked.base + routes.page(lang, 'about'))
  if ((await ground(reader)) === first) throw new Error('the choice is forgotten on the next page')
  await reader.click('theme-switch button')
  await until('the first ground', async () => (await ground(reader)) === first)
  return undefined
}

const language: Step = async (reader, walked) => {
  const post = walked.findPost(/data-sections="/)
  if (!post) return 'no post has a translation'
  await openWide(reader, walked, post)
  await reader.run(() => [...document.querySelectorAll('.prose h2')].at(2)?.scrollIntoView({ behavior: 'instant' }))
  await new Promise((resolve) => setTimeout(resolve, 300)) // a task of the scrolling, which follows
  await reader.run(() => scrollTo({ top: 0, behavior: 'instant' }))
  await reader.click('a[data-sections]')
  await until('the other language', () => reader.run((own) => document.documentElement.lang !== own, lang))
  await until('the section that was read', () => reader.run(() => document.querySelector('h2:target') !== null))
  return undefined
}

const copy: Step = async (reader, walked) => {
  const post = walked.findPost(/<code-block/, /class="prose[\s\S]*<code-block/)
  if (!post) return noPost
  await openWide(reader, walked, post)
  await until('a button that copies', () => reader.run(() => document.querySelector('.prose .copy') !== null))
  await show(reader, '.prose .copy')
  await reader.click('.prose .copy')
  await until('that it says so', () =>
    reader.run(() => document.querySelector('.prose .copy')!.textContent === document.documentElement.dataset.copied),
  )
  // What is in the clipboard, a search field shows.
  await reader.press('/')
  await sees(reader, 'dialog[open] [role=combobox]')
  await reader.press('Control+v')
  const pasted = await until('the text that was pasted', () =>
    reader.run(() => document.querySelector<HTMLInputElement>('dialog[open] [role=combobox]')!.value),
  )
  const [first = ''] = (await textOf(reader, '.prose code-block code')).trim().split('\n')
  if (!pasted.trim().startsWith(first.trim().slice(0, 40))) throw new Error(`pasted was ${pasted.slice(0, 60)}`)
  return undefined
}

const offline: Step = async (reader, walked) => {
  const post = walked.findPost()
  if (!walked.server) return 'the site is not served by this command'
  if (!post) return noPost
  await openWide(reader, walked, post)
  const online = await textOf(reader, '.prose')
  if (!(await reader.run(() => 'serviceWorker' in navigator))) return 'this browser has no service workers'
  await until('a worker', () => reader.run(() => navigator.serviceWorker.controller !== null))
  await reader.open(walked.base + post) // through the worker, which keeps it
  await new Promise((resolve) => setTimeout(resolve, 2000)) // it keeps the page after its answer
  await walked.server.stop()
  try {
    await reader.open(walked.base + post)
    await sees(reader, '.offline-copy')
    if ((await textOf(reader, '.prose')) !== online) throw new Error('the text is another one')
  } finally {
    await walked.server.start()
  }
  return undefined
}

const print: Step = async (reader, walked) => {
  const post = walked.findPost(/class="note-mark"/) ?? walked.findPost()
  if (!post) return noPost
  await openWide(reader, walked, post)
  const pdf = await reader.print()
  if (!pdf) return 'its driver cannot print'
  if (pdf.subarray(0, 5).toString() !== '%PDF-' || pdf.byteLength < 10_000) throw new Error('no whole PDF')
  return undefined
}

/** What a reader does, in the order of the report. */
export const steps: Record<string, Step> = {
  ...{ list, contents, notes, citations, previews, zoom },
  ...{ search, theme, language, copy, offline, print },
}

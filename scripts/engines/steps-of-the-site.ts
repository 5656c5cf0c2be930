import { routes } from '@/lib/addresses/routes'
import { type Reader, until } from './reader'
import { isGone, lang, narrow, noPost, openWide, type Step, sees, textOf, wide } from './walking'

export const list: Step = async (reader, walked) => {
  for (const size of [narrow, wide] as const) {
    await reader.resize(size[0], size[1])
    await reader.open(walked.base + routes.posts(lang))
    await sees(reader, '.post-list a')
    const spare = await reader.run(() => document.documentElement.scrollWidth - innerWidth)
    if (spare > 0) throw new Error(`the page is ${spare} px wider than a window of ${size[0]} px`)
  }
  return undefined
}

/** Of one's fingers: `ㅌ`, `토`, `톸`, `토크` … The events are made, because no driver has an input method. */
export const search: Step = async (reader, walked) => {
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

export const theme: Step = async (reader, walked) => {
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

export const language: Step = async (reader, walked) => {
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

/** Without what scripts add to it. */
const paragraphs = (reader: Reader) =>
  reader.run(() => [...document.querySelectorAll('.prose > p')].map(({ textContent }) => textContent).join('\n'))

export const offline: Step = async (reader, walked) => {
  const post = walked.findPost()
  if (!walked.server) return 'the site is not served by this command'
  if (!post) return noPost
  await openWide(reader, walked, post)
  const online = await paragraphs(reader)
  if (!(await reader.run(() => 'serviceWorker' in navigator))) return 'this browser has no service workers'
  await until('a worker', () => reader.run(() => navigator.serviceWorker.controller !== null))
  await reader.open(walked.base + post) // through the worker, which keeps it
  await new Promise((resolve) => setTimeout(resolve, 2000)) // it keeps the page after its answer
  await walked.server.stop()
  try {
    // Firefox would show its own copy of the same address for ten minutes (`stale-while-revalidate`).
    await reader.open(`${walked.base + post}?again`)
    await sees(reader, '.offline-copy')
    if ((await paragraphs(reader)) !== online) throw new Error('the text is another one')
  } finally {
    await walked.server.start()
  }
  return undefined
}

export const print: Step = async (reader, walked) => {
  const post = walked.findPost(/class="note-mark"/) ?? walked.findPost()
  if (!post) return noPost
  await openWide(reader, walked, post)
  const pdf = await reader.print()
  if (!pdf) return 'its driver cannot print'
  if (pdf.subarray(0, 5).toString() !== '%PDF-' || pdf.byteLength < 10_000) throw new Error('no whole PDF')
  return undefined
}

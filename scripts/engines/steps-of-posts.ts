import { until } from './reader'
import { isGone, narrow, noPost, openWide, type Step, sees, show, textOf } from './walking'

export const contents: Step = async (reader, walked) => {
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

export const notes: Step = async (reader, walked) => {
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

export const citations: Step = async (reader, walked) => {
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

export const previews: Step = async (reader, walked) => {
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

export const zoom: Step = async (reader, walked) => {
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

export const copy: Step = async (reader, walked) => {
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

/**
 * Marks the parts of a series that were read to the end on this device, and shows how many. It only changes attributes
 * and the content of its own element, which React's hydration, where it runs, leaves alone.
 */
export function connect(element: HTMLElement): void {
  const { progress = '', read: word = '' } = element.dataset
  const links = [...(element.nextElementSibling?.querySelectorAll<HTMLAnchorElement>('.series-part a') ?? [])]
  const read = links.filter(({ pathname }) => localStorage.getItem(`done:${pathname}`) !== null)
  for (const link of read) link.closest('li')!.dataset.read = word
  if (read.length === 0) return
  const bar = document.createElement('progress')
  bar.max = links.length
  bar.value = read.length
  const words = document.createElement('span')
  words.textContent = progress.replace('{}', String(read.length)).replace('{}', String(links.length))
  const label = document.createElement('label')
  label.append(words, bar)
  element.append(label)
}

import { isBegun } from './contents'
import { readStored } from './read-stored'

interface Mark {
  /** Scroll position as a share of the page, 0 to 1. */
  at: number
  /** Heading of the section at that position. */
  section: string
}

const key = `read:${location.pathname}`

/**
 * Remembers on this device how far a long post was read, and offers to continue there. The offer is an overlay at the
 * bottom of the window, so the page does not shift, and disappears after 12 s.
 */
export function rememberPlace(): void {
  if (!document.querySelector('.prose')) return
  const mark = readMark()
  if (mark && mark.at > 0.1 && mark.at < 0.95 && !location.hash && scrollY < 100) offer(mark)
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
}

function readMark(): Mark | undefined {
  return readStored(key, (value): value is Mark => {
    const { at, section } = (value ?? {}) as Partial<Mark>
    return typeof at === 'number' && typeof section === 'string'
  })
}

function save(): void {
  const height = document.documentElement.scrollHeight - innerHeight
  if (height < innerHeight) return // a short page
  const at = scrollY / height
  const headings = [...document.querySelectorAll<HTMLElement>('.prose h2, .prose h3')]
  const section = headings.findLast(isBegun)
  if (at > 0.95) {
    localStorage.removeItem(key)
    localStorage.setItem(`done:${location.pathname}`, '1') // enhance/series-progress.ts
  } else if (at > 0.1) {
    localStorage.setItem(key, JSON.stringify({ at, section: section?.firstChild?.textContent ?? '' } satisfies Mark))
  }
}

function offer({ at, section }: Mark): void {
  const { resume = '', dismiss = '' } = document.documentElement.dataset
  const box = document.createElement('div')
  box.className = 'resume'
  box.role = 'status'
  const go = document.createElement('button')
  go.type = 'button'
  go.textContent = section ? `${resume}: ${section}` : resume
  go.addEventListener('click', () => {
    scrollTo({ top: at * (document.documentElement.scrollHeight - innerHeight), behavior: 'smooth' })
    box.remove()
  })
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.ariaLabel = dismiss
  close.addEventListener('click', () => box.remove())
  box.append(go, close)
  ;(document.getElementById('overlays') ?? document.body).append(box)
  setTimeout(() => !box.contains(document.activeElement) && box.remove(), 12_000)
}

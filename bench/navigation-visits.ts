import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from '@/lib/work/seeded'
import { launchBrowser, type RawBrowser, type Shown } from './raw-browser'

export interface Visit {
  /** Time from the click to the paint of the new page. */
  milliseconds: number
  /** Whether its request was sent before the click. */
  isFetched: boolean
  kind: 'document' | 'prerendered document' | 'soft navigation'
}

/** Stored in sessionStorage at a click. Milliseconds since 1970, to be comparable across documents. */
interface Click {
  at: number
  /** Time when another page's heading was painted in the same document (soft navigation). */
  painted?: number
}

/** Visits each site in turn, each time with an empty cache. */
export async function measureVisits(
  sites: readonly { name: string; url: string }[],
  posts: number,
  rounds: number,
  executablePath: string,
): Promise<Map<string, { post: Visit; next: Visit }[]>> {
  const random = seeded(11)
  const measured = new Map<string, { post: Visit; next: Visit }[]>(sites.map(({ name }) => [name, []]))
  for (let turn = 0; turn < rounds; turn += 1) {
    // A post of the first page, and the pauses before the clicks: the same for all sites.
    const way = { post: posts - 1 - (turn % 6), pauses: [200 + 100 * random(), 200 + 100 * random()] as const }
    for (const { name, url } of sites) {
      const browser = launchBrowser(executablePath)
      try {
        measured.get(name)?.push(await visit(browser, url, way))
      } finally {
        await browser.close()
      }
    }
  }
  return measured
}

async function visit(browser: RawBrowser, url: string, way: { post: number; pauses: readonly [number, number] }) {
  const list = await browser.open(`${url}/`)
  await sleep(1000)
  const post = await follow(browser, list, { post: way.post, pause: way.pauses[0] })
  await sleep(500)
  const next = await follow(browser, post.page, { post: way.post - 1, pause: way.pauses[1] })
  return { post: post.visit, next: next.visit }
}

/** Moves the pointer to the last link to a post, waits, clicks, and waits for the page. */
async function follow(browser: RawBrowser, from: Shown, { post, pause }: { post: number; pause: number }) {
  const target = `/posts/post-${post}`
  await from.evaluate(watchClicks)
  await from.point('mouseMoved', 2, 400)
  const [x, y] = await from.evaluate(showLink, target)
  await sleep(500)
  for (const share of [0.25, 0.5, 0.75, 1]) await from.point('mouseMoved', 2 + (x - 2) * share, 400 + (y - 400) * share)
  await sleep(pause)
  await from.point('mousePressed', x, y)
  await from.point('mouseReleased', x, y)
  const page = await browser.find(target)
  await sleep(500) // until the paint entry is available
  return { page, visit: await page.evaluate(readVisit) }
}

/** Runs in the page. @returns a point on the link, in window coordinates */
function showLink(target: string): [number, number] {
  const links = document.querySelectorAll(`a[href="${target}"], a[href="${target}/"]`)
  const link = [...links].at(-1)
  if (!link) throw new Error(`no link to ${target} on ${location.href}`)
  link.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = link.getClientRects()[0] ?? link.getBoundingClientRect()
  return [left + Math.min(20, width / 2), top + Math.min(10, height / 2)]
}

/**
 * Runs in a page before the click. A soft navigation counts as painted in the second animation frame after its heading
 * changed: the first draws it.
 */
function watchClicks() {
  const remember = (click: Click) => sessionStorage.setItem('click', JSON.stringify(click))
  let clicked: { click: Click; heading: string | undefined } | undefined
  const findHeading = () => document.querySelector('h1')?.textContent ?? undefined
  addEventListener(
    'click',
    (event) => {
      clicked = { click: { at: performance.timeOrigin + event.timeStamp }, heading: findHeading() }
      remember(clicked.click)
    },
    true,
  )
  const look = () => {
    if (!clicked || findHeading() === clicked.heading) return
    const { click } = clicked
    clicked = undefined
    const painted = () => remember({ ...click, painted: performance.timeOrigin + performance.now() })
    requestAnimationFrame(() => requestAnimationFrame(painted))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
}

/** Runs in the new page. First contentful paint is relative to the document's time origin. */
function readVisit(): Visit {
  const { at, painted } = JSON.parse(sessionStorage.getItem('click') ?? '{}') as Click
  if (painted) {
    const path = location.pathname
    const fetched = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname === path)
    const isFetched = fetched.some(({ startTime }) => performance.timeOrigin + startTime < at)
    return { milliseconds: painted - at, isFetched, kind: 'soft navigation' }
  }
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
    deliveryType?: string
    activationStart?: number
  })[]
  const paint = performance.getEntriesByName('first-contentful-paint')[0]
  if (!paint) throw new Error(`nothing was painted on ${location.href}`)
  return {
    milliseconds: performance.timeOrigin + paint.startTime - at,
    // `navigational-prefetch` of speculation rules; `cache` of a prefetch by a link.
    isFetched: Boolean(navigation?.deliveryType || navigation?.activationStart),
    kind: navigation?.activationStart ? 'prerendered document' : 'document',
  }
}

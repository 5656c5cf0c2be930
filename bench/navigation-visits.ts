import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { seeded } from './corpus'
import { keepNames } from './page-functions'

export interface Visit {
  /** From the click to the paint of the new page. */
  milliseconds: number
  /** Whether it was there, or on its way, when it was clicked. */
  isFetched: boolean
  kind: 'document' | 'soft navigation'
}

/** What the pages keep of a click. Milliseconds since 1970, with fractions: documents are compared. */
interface Click {
  at: number
  /** When the heading of another page was painted in the same document. */
  painted?: number
}

/** Ways of a reader through each of the sites in turn, each time with an empty cache. */
export async function measureVisits(
  sites: readonly { name: string; url: string }[],
  posts: number,
  rounds: number,
  executablePath: string,
): Promise<Map<string, { post: Visit; next: Visit }[]>> {
  const random = seeded(11)
  const measured = new Map<string, { post: Visit; next: Visit }[]>(sites.map(({ name }) => [name, []]))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    for (let turn = 0; turn < rounds; turn += 1) {
      // A post of the first page, and the pauses of a hand: the same for all.
      const way = { post: posts - 1 - (turn % 6), pauses: [200 + 100 * random(), 200 + 100 * random()] as const }
      for (const { name, url } of sites) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
        measured.get(name)?.push(await visit(context, url, way))
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
  return measured
}

async function visit(context: BrowserContext, url: string, way: { post: number; pauses: readonly [number, number] }) {
  await context.addInitScript(keepNames)
  await context.addInitScript(watchClicks)
  const page = await context.newPage()
  await page.goto(`${url}/`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const post = await follow(page, way.post, way.pauses[0])
  await page.waitForTimeout(500)
  const next = await follow(page, way.post - 1, way.pauses[1])
  return { post, next }
}

/** Goes to the last link to a post, rests on it, clicks, and waits for the page. */
async function follow(page: Page, post: number, pause: number): Promise<Visit> {
  const target = `/posts/post-${post}`
  const link = page.locator(`a[href="${target}"], a[href="${target}/"]`).last()
  await page.mouse.move(2, 400)
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  const box = await link.boundingBox()
  if (!box) throw new Error(`no link to ${target} on ${page.url()}`)
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + Math.min(10, box.height / 2), { steps: 5 })
  await page.waitForTimeout(pause)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForURL((address) => address.pathname.replace(/\/$/, '') === target, { waitUntil: 'commit' })
  await page.waitForLoadState('load')
  await page.waitForTimeout(500) // the paint has been told
  return page.evaluate(readVisit)
}

/**
 * Runs in every document. A soft navigation is there in the second frame after its heading came: the first
 * draws it.
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

/** Runs in the page that was reached. First contentful paint is of the document, from its origin on. */
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
  })[]
  const paint = performance.getEntriesByName('first-contentful-paint')[0]
  if (!paint) throw new Error(`nothing was painted on ${location.href}`)
  return {
    milliseconds: performance.timeOrigin + paint.startTime - at,
    // `navigational-prefetch` of speculation rules; `cache` of a prefetch by a link.
    isFetched: Boolean(navigation?.deliveryType),
    kind: 'document',
  }
}

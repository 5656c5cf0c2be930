import { test as anew, expect, type Page, type Route } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { openDialog } from './open-search'

const { search } = getMessages('ko')
const post = routes.post('ko', 'review')

test('with no network the link leads to the page', async ({ page }) => {
  await page.goto(post)
  await page.route('**/assets/chunk-*.js', (route) => route.abort())
  await page.getByRole('link', { name: search.label }).click()
  await expect(page).toHaveURL(routes.search('ko'))
})

const answers: Record<string, (route: Route) => Promise<void>> = {
  '500': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  '429': (route) => route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, body: '' }),
  '503': (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Service Unavailable</h1>' }),
  nothing: (route) => route.abort('connectionreset'),
  'no name': (route) => route.abort('namenotresolved'),
  'the page of a hotel': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in to Wi-Fi</h1>' }),
  'an empty object': (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
}

for (const [name, answer] of Object.entries(answers)) {
  test(`the dialog says so when the server answers with ${name}, and works when it is back`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(post)
    await page.route(/\/(?:api\/)?search(?:\?|$)/, answer)
    const { dialog, field, options } = await openDialog(page)
    const status = dialog.getByRole('status')
    await expect(status).toHaveText(search.failed)
    await field.fill('어텐션')
    await expect(status).toHaveText(search.failed)
    await expect(dialog.getByRole('link', { name: search.label })).toHaveAttribute('href', /\/search\?q=/)
    await page.unroute(/\/(?:api\/)?search(?:\?|$)/)
    await page.keyboard.press('Escape')
    if (await dialog.isVisible()) await page.keyboard.press('Escape') // the first may only empty the field
    await page.keyboard.press('Control+k')
    await expect(field).toHaveAttribute('placeholder', search.placeholder)
    await field.fill('어텐션')
    await expect(options.first()).toBeVisible()
    await expect(status).toHaveText(/찾았습니다/)
    await expect(dialog).not.toContainText('undefined')
    expect(errors).toEqual([])
  })
}

test('with the page of search away, what is found is shown all the same', async ({ page }) => {
  await page.route(/\/search$/, answers['500']!)
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  await expect(dialog).not.toContainText('undefined')
  await expect(dialog.getByRole('status')).toHaveText(/^\d+$/)
})

/** Keeps the page of search, which brings the labels of the dialog, until the function that is returned is called. */
async function holdSearchPage(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\/search$/, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test('words that come late are said when they come', async ({ page }) => {
  const go = await holdSearchPage(page)
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  await expect(dialog).not.toContainText('undefined')
  go()
  await expect(dialog.getByRole('status')).toHaveText(/찾았습니다/)
})

anew('without a network the dialog says so, and searches when there is one again', async ({ page, context }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
  await context.setOffline(true)
  await field.fill('어텐션')
  await expect(dialog.getByRole('status')).toHaveText(search.failed)
  await context.setOffline(false)
  await field.fill('어텐션을')
  await expect(options.first()).toBeVisible()
  expect(errors).toEqual([])
})

test('what a page asks for besides fails in silence, and the page stays whole', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(/\/api\/|\/sw\.js/, (route) => route.abort())
  await page.goto(post)
  await page.route(/\/posts\/everything$/, (route) => route.abort())
  await page.locator('.prose').getByRole('link', { name: '모든 것이 있는 글' }).hover()
  await page.goto('/nothing-here')
  await expect(page.locator('nearest-posts')).toBeEmpty()
  await page.waitForLoadState('networkidle')
  expect(errors).toEqual([])
})

test('what was selected stays so when the page of search, with its labels, comes late', async ({ page }) => {
  const answer = await holdSearchPage(page)
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  answer()
  await expect(dialog.getByRole('status')).toHaveText(/찾았습니다/)
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/everything/)
})

test('a result opens when the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto(post)
  const { field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/everything/)
})

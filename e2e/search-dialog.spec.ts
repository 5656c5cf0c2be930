import { expect, type Page, type Route, test } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { listViolations } from './violations'

const { search } = getMessages('ko')
const post = routes.post('ko', 'review')

async function openDialog(page: Page) {
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: search.label })
  await expect(dialog).toBeVisible()
  const field = dialog.getByRole('combobox')
  await expect(field).toBeFocused()
  return { dialog, field, options: dialog.getByRole('option') }
}

test('the dialog opens by key, is walked by the arrows, and leads to the place', async ({ page }) => {
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션을')
  await expect(options.first()).toContainText('모든 것이 있는 글')
  await expect(dialog.getByRole('status')).toHaveText(/찾았다/)
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', 'search-hit-0')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/everything/)
})

test('Escape closes the dialog and the focus goes back to where it was', async ({ page }) => {
  await page.goto(post)
  const opener = page.getByRole('link', { name: search.label })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: search.label })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('Enter that ends a syllable is not Enter that asks', async ({ page }) => {
  await page.goto(post)
  const { field } = await openDialog(page)
  const client = await page.context().newCDPSession(page)
  for (const text of ['ㅇ', '어', '얻', '어테', '어텐']) {
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await expect(page.getByRole('option').first()).toContainText('어텐션')
  // A browser says keyCode 229 and isComposing for keys that the input method takes.
  const isPrevented = await field.evaluate((node) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
    node.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(isPrevented).toBe(true)
  await expect(page).toHaveURL(post)
  await client.send('Input.insertText', { text: '어텐션' })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(routes.search('ko', '어텐션'))
})

test('what was searched is kept on the device, until it is forgotten', async ({ page }) => {
  await page.goto(post)
  const first = await openDialog(page)
  await first.field.fill('어텐션')
  await expect(first.options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\/everything/)
  const { dialog, field } = await openDialog(page)
  await dialog.getByRole('button', { name: '어텐션' }).click()
  await expect(field).toHaveValue('어텐션')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await field.fill('')
  await dialog.getByRole('button', { name: search.forget }).click()
  await expect(dialog.getByRole('button', { name: '어텐션' })).toHaveCount(0)
})

test('the key that opens it can be turned off, Control and K remain', async ({ page }) => {
  await page.goto(post)
  const { dialog } = await openDialog(page)
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(dialog).toBeVisible()
})

test('nothing of it is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(post, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.includes('search'))).toEqual([])
  const before = asked.length
  await openDialog(page)
  await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
  expect(asked.slice(before).length).toBeGreaterThan(0)
})

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const) {
  test(`the dialog has no violation in ${scheme} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(post)
    const { field, options } = await openDialog(page)
    await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
    expect(await listViolations(page)).toEqual([])
    await field.fill('어텐션')
    await expect(options.first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await listViolations(page)).toEqual([])
  })
}

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
    await expect(status).toHaveText(/찾았다/)
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

test('words that come late are said when they come', async ({ page }) => {
  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/\/search$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  await expect(dialog).not.toContainText('undefined')
  go()
  await expect(dialog.getByRole('status')).toHaveText(/찾았다/)
})

test('without a network the dialog says so, and searches when there is one again', async ({ page, context }) => {
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

import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { openDialog } from './open-search'
import { listViolations } from './violations'

const { search } = getMessages('ko')
const post = routes.post('ko', 'review')

test('the dialog opens by key, is walked by the arrows, and leads to the place', async ({ page }) => {
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션을')
  await expect(options.first()).toContainText('모든 것이 있는 글')
  await expect(dialog.getByRole('status')).toHaveText(/찾았습니다/)
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
  await page.keyboard.type('attention')
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
  // Safari says keyCode 229 alone, after the composition has ended.
  for (const kind of [{ isComposing: true }, { keyCode: 229 }]) {
    const isPrevented = await field.evaluate((node, given) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...given })
      node.dispatchEvent(event)
      return event.defaultPrevented
    }, kind)
    expect(isPrevented).toBe(true)
  }
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

test('a slow answer is announced, and what was found stays until it comes @server', async ({ page }) => {
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  await field.fill('어텐션')
  await expect(options.first()).toBeVisible()
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/search?*', async (route) => {
    await held
    await route.continue()
  })
  await field.fill('어텐션 각주')
  await expect(dialog.getByRole('status')).toHaveText(search.waiting)
  await expect(options.first()).toBeVisible()
  answer()
  await expect(dialog.getByRole('status')).toHaveText(/찾았습니다/)
})

test('all results are offered where there are more than the dialog lists', async ({ page }) => {
  await page.goto(post)
  const { dialog, field, options } = await openDialog(page)
  const all = dialog.getByRole('link', { name: search.all })
  await expect(all).toBeHidden()
  await field.fill('본문')
  await expect(options).toHaveCount(8)
  await expect(all).toBeVisible()
  await field.fill('뷁쉙')
  await expect(all).toBeHidden()
})

test('a hit in another language says so', async ({ page }) => {
  await page.goto(post)
  const own = await openDialog(page)
  await own.field.fill('본문')
  await expect(own.options).toHaveCount(8)
  await expect(own.options.locator('small')).toHaveCount(0)
  await page.goto(routes.posts('en'))
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('본문')
  const first = page.getByRole('option').first()
  await expect(first.locator('small')).toHaveText('한국어')
  await expect(first).toHaveAttribute('lang', 'ko')
})

test('a touch screen is offered no key', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(post)
  await page.getByRole('link', { name: search.label }).tap()
  await expect(page.getByRole('heading', { name: search.popularTags })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('checkbox')).toBeHidden()
  await context.close()
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

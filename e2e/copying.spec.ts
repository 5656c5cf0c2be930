import { expect, test } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { pageTypes } from './pages'

const { copied, selected, share } = getMessages('ko')

test.beforeEach(async ({ page }) => {
  // As over plain http, where scripts have no clipboard.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
})

test('code and the link of a page are copied where scripts have no clipboard', async ({ page }) => {
  await page.goto(pageTypes.post)
  const button = page.locator('.prose code-block .copy').first()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveText(copied)
  await expect(button).toBeFocused()
  await page.locator('share-links').getByRole('button', { name: share.copy }).click()
  await expect(page.locator('share-links > [role=status]')).toHaveText(share.copied)
})

/** Over plain http scripts have no clipboard; elsewhere it may refuse. */
for (const name of ['none', 'one that refuses'] as const)
  test(`with ${name} of a clipboard, a button says so and selects the code, and the link is shown`, async ({
    page,
  }) => {
    await page.addInitScript((isThere) => {
      document.execCommand = () => false
      const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
      const clipboard = isThere ? { writeText: refuse, write: refuse } : undefined
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    }, name !== 'none')
    await page.goto(pageTypes.post)
    const block = page.locator('.prose code-block').first()
    const button = block.locator('.copy')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toHaveText(selected)
    await expect(block.locator('[role=status]')).toHaveText(selected)
    const code = await block.locator('code').textContent()
    expect(await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ''))).toBe(code?.replace(/\s+/g, ''))
    await page.locator('share-links').getByRole('button', { name: share.copy }).click()
    await expect(page.locator('share-links > [role=status]')).toHaveText(/^https?:.*\/posts\/everything$/)
    await page.locator('share-links').getByRole('button', { name: share.markdown }).click()
    await expect(page.locator('share-links > [role=status]')).toHaveText(share.failed)
  })

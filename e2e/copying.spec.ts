import { expect, test } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { pageTypes } from './pages'

const { copy, copied, share } = getMessages('ko')

test.beforeEach(async ({ page }) => {
  // As over plain http, where scripts have no clipboard.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
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

test('where copying is refused, the code is selected and the link is shown', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false
  })
  await page.goto(pageTypes.post)
  const block = page.locator('.prose code-block').first()
  const button = block.getByRole('button', { name: copy })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => block.evaluate((element) => getSelection()?.containsNode(element.querySelector('code')!, true)))
    .toBe(true)
  await page.locator('share-links').getByRole('button', { name: share.copy }).click()
  await expect(page.locator('share-links > [role=status]')).toHaveText(/^https?:.*\/posts\/everything$/)
})

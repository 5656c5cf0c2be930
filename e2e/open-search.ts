import { expect, type Page } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'

const { search } = getMessages('ko')

/** Opens the dialog of search by its key. */
export async function openDialog(page: Page) {
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: search.label })
  await expect(dialog).toBeVisible()
  const field = dialog.getByRole('combobox')
  await expect(field).toBeFocused()
  return { dialog, field, options: dialog.getByRole('option') }
}

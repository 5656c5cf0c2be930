import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'

const heightOf = (element: Element) => Math.round(element.getBoundingClientRect().height)
const url = routes.post('ko', 'islands')

test('components of a post are there without a script, and answer with one, at their place', async ({
  page,
  browser,
}) => {
  let height = 0
  await test.step('without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const still = await context.newPage()
    await still.goto(new URL(url, test.info().project.use.baseURL).href)
    await expect(still.getByRole('heading', { name: '가장 높은 가' })).toBeVisible()
    await expect(still.getByText('점수는 91.3이다.')).toBeVisible()
    await expect(still.getByRole('slider', { name: '마지막 수' })).toBeVisible()
    height = await still.locator('post-island figure').evaluate(heightOf)
    await context.close()
  })

  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/assets/islands/')) scripts.push(new URL(request.url()).pathname)
  })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(url)

  await test.step('a slider is moved by the keyboard', async () => {
    const slider = page.getByRole('slider', { name: '마지막 수' })
    await expect(slider).toHaveAttribute('id', /^i1/)
    await slider.focus()
    await expect(async () => {
      await slider.press('End')
      await expect(page.locator('output')).toHaveText('45', { timeout: 500 })
    }).toPass()
    await slider.press('ArrowLeft')
    await expect(page.locator('output')).toHaveText('36')
    await expect(page.locator('post-island figure .katex')).toBeVisible()
  })

  await test.step('a button wakes up where it is pointed at', async () => {
    const button = page.getByRole('button', { name: '꺼짐' })
    await button.hover()
    await expect(async () => {
      await button.click({ timeout: 500 })
      await expect(page.getByRole('button', { name: '켜짐' })).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
    }).toPass()
  })

  await test.step('one that throws stays what it was, and the slider has its height', async () => {
    await expect(page.getByText('그대로 남는 그림')).toBeVisible()
    expect(await page.locator('post-island figure').evaluate(heightOf)).toBe(height)
    expect(errors).toEqual([])
  })

  await test.step('what they share is loaded once, and nothing of it by other posts', async () => {
    expect(new Set(scripts).size).toBe(scripts.length)
    expect(scripts.length).toBeGreaterThan(0)
    scripts.length = 0
    await page.goto(routes.post('ko', 'everything'))
    await expect(page.locator('.prose').first()).toBeVisible()
    expect(scripts).toEqual([])
  })
})

test('a feed reader and a program get what the components have made', async ({ request }) => {
  const markdown = await (await request.get(`${url}.md`)).text()
  expect(markdown).toContain('## 가장 높은 가\n\n점수는 91.3이다.')
  expect(markdown).toContain('합은 $n(n+1)/2$이다.')
  expect(markdown).not.toMatch(/post-island|import |Slider/)
})

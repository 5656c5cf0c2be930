import { expect, test } from '@playwright/test'
import { pageTypes } from './pages'

test('the manifest and its icons', async ({ page, request }) => {
  await page.goto(pageTypes.home)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  expect(href).toBe('/manifest.webmanifest')
  const answer = await request.get(href!)
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = await answer.json()
  expect(manifest).toMatchObject({ name: '여백', lang: 'ko', start_url: '/', display: 'minimal-ui' })
  const colours = await page
    .locator('meta[name=theme-color]')
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content')))
  expect(colours).toHaveLength(2)
  expect(manifest.theme_color).toBe(colours[0])
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  const icons = [...manifest.icons, { src: apple, sizes: '180x180' }] as { src: string; sizes: string }[]
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512', '180x180'])
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    expect(size).toBe(sizes)
    expect((await request.get(src)).headers()['cache-control']).toContain('immutable')
  }
})

test('the icon of a tab', async ({ page, request }) => {
  await page.goto(pageTypes.home)
  const links = page.locator('link[rel=icon]')
  const icons = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(icons).toEqual(['/favicon.ico', '/icon.svg'])
  for (const src of icons) {
    const isDrawn = await page.evaluate(async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
      return image.naturalWidth === image.naturalHeight && image.naturalWidth >= 32
    }, src!)
    expect(isDrawn, src!).toBe(true)
    expect((await request.get(src!)).headers()['content-type']).toMatch(/^image\//)
  }
})

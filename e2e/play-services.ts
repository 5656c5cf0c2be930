import type { Page } from '@playwright/test'
import { audience } from './audience-settings'

export const giscus = 'https://giscus.app'
export const stats = audience.analytics.origin

/** What a frame of giscus does, as far as pages see it: says its height, takes a theme. */
const standIn = `<!doctype html><title>giscus</title><body><script>
  const say = (giscus) => parent.postMessage({ giscus }, '*')
  addEventListener('message', ({ data }) => { document.body.dataset.theme = data.giscus?.setConfig?.theme ?? '' })
  addEventListener('load', () => say({ resizeHeight: 412 }))
</script>`

/** Answers in place of giscus and of the counter of visits. @returns what they were asked for, growing */
export async function playServices(page: Page, { isDown = false } = {}): Promise<URL[]> {
  const asked: URL[] = []
  await page.route(`${giscus}/**`, async (route) => {
    asked.push(new URL(route.request().url()))
    await (isDown ? route.abort() : route.fulfill({ contentType: 'text/html', body: standIn }))
  })
  await page.route(`${stats}/**`, async (route) => {
    asked.push(new URL(route.request().url()))
    const isScript = route.request().url().endsWith('.js')
    const body = `fetch('${stats}/api/event', { method: 'POST', mode: 'no-cors', body: document.currentScript.dataset.domain })`
    await route.fulfill(isScript ? { contentType: 'text/javascript', body } : { body: 'ok' })
  })
  return asked
}

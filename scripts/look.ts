import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { start } from '@/build/run'
import { routes } from '@/lib/addresses/routes'
import { site } from '@/site.config'
import { listEngines } from './engines/engines'
import { type Reader, until } from './engines/reader'
import { findBrowser } from './find-browser'

/**
 * `npm run look [-- <URL or folder of a built site>] [--only post,/about] [--widths 390,1440] [--out .look]
 * [--browser chromium,firefox,webkit]`: pictures of a page of every kind, at all widths, in both themes and languages, for eyes. A built site is served while it is looked at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    widths: { type: 'string', default: '360,390,768,1024,1440,1920' },
    out: { type: 'string', default: '.look' },
    browser: { type: 'string' },
  },
})
const port = '4790'
const given = positionals[0] ?? '.'
const isUrl = /^https?:/.test(given)
const base = isUrl ? given.replace(/\/$/, '') : `http://localhost:${port}`
const widths = values.widths.split(',').map(Number)
const themes = ['light', 'dark'] as const

const server = isUrl ? undefined : start(process.execPath, ['server/index.js'], { PORT: port }, path.resolve(given))
try {
  await waitFor(base)
  const pages = choose(await listPages())
  for (const { name, installed, remedy, start: begin } of listEngines()) {
    if (values.browser && !values.browser.split(',').includes(name)) continue
    if (!installed) console.log(`${name}: not installed, left out (${remedy})`)
    else {
      console.log(`${name}: ${pages.length} pages at ${widths.join(', ')} px into ${path.join(values.out, name)}`)
      if (name === 'chromium') await lookWithChromium(pages)
      else {
        const reader = await begin()
        await lookWithReader(reader, name, pages)
        await reader.close()
      }
    }
  }
} finally {
  server?.kill()
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (await fetch(`${url}/about`).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`Nothing answers at ${url}: build the site first (npm run build)`)
}

interface Kind {
  name: string
  path: string
}

/** The first page of each kind in the sitemap, and those that no sitemap has. */
async function listPages(): Promise<Kind[]> {
  const sitemap = await (await fetch(`${base}/sitemap.xml`)).text()
  const kinds = new Map<string, string>()
  for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { pathname } = new URL(url)
    const name = decodeURI(pathname)
      .split('/')
      .filter(Boolean)
      .map((part, index, all) => (index === all.length - 1 && index > 0 && all.length > 1 ? 'one' : part))
      .join('-')
    if (!kinds.has(name)) kinds.set(name, pathname)
  }
  const others = site.languages.flatMap((lang) => [
    routes.search(lang, lang === 'ko' ? '어텐션' : 'attention'),
    `${routes.page(lang, 'about')}/nothing-here`,
    routes.post(lang, 'everything'),
    routes.post(lang, 'stress'),
  ])
  for (const address of others)
    if (await answers(address)) kinds.set(decodeURI(address).replace(/[^\p{L}\d]+/gu, '-'), address)
  return [...kinds].map(([name, address]) => ({ name: name.replace(/^-/, '') || 'home', path: address }))
}

/** A post of the tests is there only on their sites; a page that is missing on purpose is. */
async function answers(address: string): Promise<boolean> {
  const { status } = await fetch(base + address)
  return status === 200 || address.endsWith('nothing-here')
}

function choose(pages: readonly Kind[]): Kind[] {
  const wanted = values.only?.split(',')
  if (!wanted) return [...pages]
  const own = wanted
    .filter((one) => one.startsWith('/'))
    .map((one) => ({ name: one.replaceAll('/', '-').slice(1), path: one }))
  return [...pages.filter(({ name }) => wanted.some((one) => name.includes(one))), ...own]
}

async function lookWithChromium(pages: readonly Kind[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser() })
  for (const width of widths) for (const theme of themes) await look(browser, pages, width, theme)
  await browser.close()
}

async function look(browser: Browser, pages: readonly Kind[], width: number, theme: (typeof themes)[number]) {
  const folder = path.join(values.out, 'chromium')
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    hasTouch: width < 640,
    bypassCSP: true,
  })
  const page = await context.newPage()
  for (const one of pages) {
    await page.goto(base + one.path)
    await settle(page)
    await page.screenshot({ path: path.join(folder, `${one.name}-${width}-${theme}.png`), fullPage: true })
  }
  await context.close()
}

/** Fonts are there, and what is far is laid out. */
async function settle(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.prose * { content-visibility: visible !important }' })
  await page.evaluate(() => document.fonts.ready)
}

/** In an engine that Playwright does not drive: without a mode for phones, from 600 px on. */
async function lookWithReader(reader: Reader, name: string, pages: readonly Kind[]): Promise<void> {
  const folder = path.join(values.out, name)
  mkdirSync(folder, { recursive: true })
  for (const width of widths.filter((one) => one >= 600)) {
    for (const theme of themes) {
      for (const one of pages) {
        await reader.resize(width, 3000)
        await reader.open(base + one.path)
        await reader.run((wanted) => void Object.assign(document.documentElement.dataset, { theme: wanted }), theme)
        await until('its fonts', () => reader.run(() => document.fonts.status === 'loaded'))
        writeFileSync(path.join(folder, `${one.name}-${width}-${theme}.png`), await reader.draw())
      }
    }
  }
}

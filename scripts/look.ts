import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, firefox, type Page, webkit } from '@playwright/test'
import { runIn, start } from '@/build/run'
import { routes } from '@/lib/addresses/routes'
import { site } from '@/site.config'
import { findBrowser } from './find-browser'

/**
 * `npm run look [-- <URL or folder of a built site>] [--only post,/about] [--widths 390,1440] [--out .look]`: pictures of a
 * page of every kind, at all widths, in both themes and languages, for eyes. A built site is served while it is looked at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    widths: { type: 'string', default: '360,390,768,1024,1440,1920' },
    out: { type: 'string', default: '.look' },
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
  for (const [name, browser] of await launchAll()) {
    console.log(`${name}: ${pages.length} pages at ${widths.join(', ')} px into ${path.join(values.out, name)}`)
    for (const width of widths) for (const theme of themes) await look(browser, name, pages, width, theme)
    await browser.close()
  }
  await lookWithFirefoxEsr(pages.filter(({ name }) => /home|post/.test(name)))
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

async function launchAll(): Promise<[name: string, browser: Browser][]> {
  const launched: [string, Browser][] = [['chromium', await chromium.launch({ executablePath: findBrowser() })]]
  for (const type of [firefox, webkit]) {
    if (existsSync(type.executablePath())) launched.push([type.name(), await type.launch()])
    else console.log(`${type.name()} of Playwright is not installed (npx playwright install ${type.name()}): left out`)
  }
  return launched
}

async function look(
  browser: Browser,
  name: string,
  pages: readonly Kind[],
  width: number,
  theme: (typeof themes)[number],
) {
  const folder = path.join(values.out, name)
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

/** Debian's Firefox, which Playwright cannot drive, takes its pictures itself. */
async function lookWithFirefoxEsr(pages: readonly Kind[]): Promise<void> {
  const binary = '/usr/bin/firefox-esr'
  if (!existsSync(binary)) return console.log(`${binary} is not installed: left out`)
  const folder = path.resolve(values.out, 'firefox-esr')
  mkdirSync(folder, { recursive: true })
  for (const [number, theme] of ['dark', 'light'].entries()) {
    const profile = mkdtempSync(path.join(tmpdir(), 'look-'))
    writeFileSync(
      path.join(profile, 'user.js'),
      `user_pref("layout.css.prefers-color-scheme.content-override", ${number});\n`,
    )
    for (const { name, path: address } of pages) {
      const file = path.join(folder, `${name}-1440-${theme}.png`)
      await runIn('.', binary, [
        '--headless',
        '--profile',
        profile,
        '--window-size=1440,900',
        `--screenshot=${file}`,
        base + address,
      ])
    }
  }
}

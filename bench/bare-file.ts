import { chromium } from '@playwright/test'
import { measurePage } from './measure-page'
import { keepNames } from './page-functions'
import { serveFiles } from './serve-files'
import type { Served } from './serve-site'

/**
 * Serves the page as one file, as a lower bound: with the CSS rules that its elements need inline, and without scripts,
 * fonts and style sheets.
 * @param url of the page
 */
export async function serveBareFile(url: string, port: number, executablePath: string): Promise<Served> {
  const html = await (await fetch(url)).text()
  const bare = stripToBare(html, await collectRules(url, executablePath))
  const served = await serveFiles(port, (address) =>
    address === '/' ? { type: 'text/html; charset=utf-8', text: bare } : undefined,
  )
  const { requests } = await measurePage(served.url, executablePath)
  if (requests.length > 1) {
    served.stop()
    throw new Error(`the bare file asks for more: ${requests.join(', ')}`)
  }
  return served
}

function stripToBare(html: string, rules: string): string {
  const isKept = (link: string) => /\brel="(?:canonical|alternate)"/.test(link)
  return html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*>/g, (link) => (isKept(link) ? link : ''))
    .replace('</head>', () => `<link rel="icon" href="data:,"><style>${rules}</style></head>`)
}

/** The page's CSS rules that match an element on a phone, without fonts. */
async function collectRules(url: string, executablePath: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
    await page.addInitScript(keepNames)
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.evaluate(readRules)
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function readRules(): string {
  const isUsed = (selector: string) => {
    try {
      return document.querySelector(selector.replace(/::?[\w-]+(?:\([^()]*\))?/g, '') || '*') !== null
    } catch {
      return true // not a valid selector without its pseudo-classes
    }
  }
  const keep = (rule: CSSRule): string => {
    if (rule instanceof CSSFontFaceRule) return ''
    if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? rule.cssText : ''
    if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return ''
    if (!(rule instanceof CSSGroupingRule)) return rule.cssText
    const inner = [...rule.cssRules].map(keep).join('')
    return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`
  }
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(keep)).join('')
}

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

export type PageBytes = Record<'html' | 'script' | 'style' | 'font' | 'image', number>

export interface PageFigures {
  /** What a first visit loads, in bytes after gzip (fonts and pictures as they are). */
  bytes: PageBytes
  html: HtmlBytes
  /** Elements of the document when it has loaded. */
  elements: number
  /** Paths of all that was asked for. */
  requests: string[]
}

export type HtmlBytes = Record<'raw' | 'gzip' | 'brotli', number>

/** Gzip as servers have it by default (6), Brotli as they have it for pages that are made while one waits (5). */
export function measureHtml(text: Buffer): HtmlBytes {
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return { raw: text.length, gzip: gzipSync(text).length, brotli: brotli.length }
}

const kinds: Record<string, keyof PageBytes> = {
  document: 'html',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  image: 'image',
}

/**
 * A first visit of a page on a phone.
 * @throws Error when the page is not there
 */
export async function measurePage(url: string, executablePath: string): Promise<PageFigures> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
    const bytes: PageBytes = { html: 0, script: 0, style: 0, font: 0, image: 0 }
    const requests: string[] = []
    const reading: Promise<void>[] = []
    page.on('response', (response) => {
      requests.push(new URL(response.url()).pathname)
      const kind = kinds[response.request().resourceType()]
      if (!kind) return
      const read = async () => {
        const body = await response.body()
        bytes[kind] += kind === 'font' || kind === 'image' ? body.length : gzipSync(body).length
      }
      reading.push(read())
    })
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (!answer?.ok()) throw new Error(`${url} answers ${answer?.status()}`)
    await Promise.all(reading)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    return { bytes, html: measureHtml(await answer.body()), elements, requests }
  } finally {
    await browser.close()
  }
}

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

export type PageBytes = Record<'html' | 'script' | 'style' | 'font' | 'image', number>

export interface PageFigures {
  /** Bytes of a first visit after gzip (fonts and images as they are). */
  bytes: PageBytes
  html: HtmlBytes
  /** Number of elements of the loaded document. */
  elements: number
  /** Paths of all requests. */
  requests: string[]
}

export type HtmlBytes = Record<'raw' | 'gzip' | 'brotli', number>

/** Gzip at the usual default (6), Brotli at a usual level for dynamic responses (5). */
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
 * Measures a first visit of a page at the size of a phone.
 * @throws Error when the page does not answer with 2xx
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

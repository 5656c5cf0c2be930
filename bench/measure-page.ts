import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

export type PageBytes = Record<'html' | 'script' | 'style' | 'font' | 'image', number>

/** What a first visit loads, in bytes after gzip (fonts and pictures as they are). */
export async function measurePage(url: string, executablePath: string): Promise<PageBytes> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const bytes: PageBytes = { html: 0, script: 0, style: 0, font: 0, image: 0 }
  const kinds: Record<string, keyof PageBytes> = {
    document: 'html',
    script: 'script',
    stylesheet: 'style',
    font: 'font',
    image: 'image',
  }
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType()]
    if (!kind) return
    const read = async () => {
      const body = await response.body()
      bytes[kind] += kind === 'font' || kind === 'image' ? body.length : gzipSync(body).length
    }
    reading.push(read())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await Promise.all(reading)
  await browser.close()
  return bytes
}

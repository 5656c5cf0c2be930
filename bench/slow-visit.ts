import { chromium } from '@playwright/test'
import { findMedian } from './results'

/** Lighthouse's slow 4G and phone, applied during the visit instead of simulated from a fast one. */
const network = { offline: false, latency: 150, downloadThroughput: 184_320, uploadThroughput: 84_375 } // ms, bytes/s
const slowdown = 4

/**
 * First visits over a slow network, to each URL in turn. @returns medians of the largest contentful paint in seconds
 */
export async function measureSlowVisits(urls: readonly string[], executablePath: string, runs = 5): Promise<number[]> {
  const seconds = urls.map((): number[] => [])
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, url] of urls.entries()) seconds[index]!.push(await visit(url, executablePath))
  }
  return seconds.map(findMedian)
}

async function visit(url: string, executablePath: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
    const client = await page.context().newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', network)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.evaluate(readLargestPaint)
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function readLargestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve((list.getEntries().at(-1)?.startTime ?? Number.NaN) / 1000)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findMedian } from './results'

/** The last version that runs on Node 20; npx downloads it. */
const version = 'lighthouse@12.8.2'

export interface LighthouseFigures {
  scores: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>
  lcpSeconds: number
  tbtMilliseconds: number
  cls: number
}

const attempts = 3
const run = promisify(execFile)

/**
 * One mobile run with simulated throttling, retried if it fails. Asynchronous, so that servers in this process can
 * answer meanwhile.
 */
async function measureLighthouse(url: string, browser: string, attempt = 1): Promise<LighthouseFigures> {
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'lighthouse-')), 'report.json')
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync'
  const args = ['--yes', version, url, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`]
  try {
    await run('npx', args, { env: { ...process.env, CHROME_PATH: browser }, timeout: 180_000 })
  } catch (error) {
    if (attempt === attempts) throw error
    console.log(`Lighthouse once more: ${(error as Error).message.slice(-300)}`)
    return measureLighthouse(url, browser, attempt + 1)
  }
  const report = JSON.parse(readFileSync(output, 'utf8'))
  const score = (name: string) => Math.round(report.categories[name].score * 100)
  const value = (name: string): number => report.audits[name].numericValue
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcpSeconds: value('largest-contentful-paint') / 1000,
    tbtMilliseconds: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  }
}

/** Several runs in turn over all URLs. @returns the medians by URL */
export async function measureLighthouses(
  urls: readonly string[],
  browser: string,
  runs: number,
): Promise<LighthouseFigures[]> {
  const all = urls.map((): LighthouseFigures[] => [])
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, url] of urls.entries()) all[index]!.push(await measureLighthouse(url, browser))
  }
  return all.map((list) => ({
    scores: {
      performance: findMedian(list.map(({ scores }) => scores.performance)),
      accessibility: findMedian(list.map(({ scores }) => scores.accessibility)),
      'best-practices': findMedian(list.map(({ scores }) => scores['best-practices'])),
      seo: findMedian(list.map(({ scores }) => scores.seo)),
    },
    lcpSeconds: findMedian(list.map(({ lcpSeconds }) => lcpSeconds)),
    tbtMilliseconds: findMedian(list.map(({ tbtMilliseconds }) => tbtMilliseconds)),
    cls: findMedian(list.map(({ cls }) => cls)),
  }))
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The last version that runs on Node 20; fetched from the registry when it is asked for. */
const version = 'lighthouse@12.8.2'

export interface LighthouseFigures {
  scores: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>
  lcpSeconds: number
  tbtMilliseconds: number
  cls: number
}

/** One mobile run with simulated throttling. */
export function measureLighthouse(url: string, browser: string): LighthouseFigures {
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'lighthouse-')), 'report.json')
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync'
  const args = ['--yes', version, url, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`]
  const { status, stderr } = spawnSync('npx', args, { encoding: 'utf8', env: { ...process.env, CHROME_PATH: browser } })
  if (status !== 0) throw new Error(`lighthouse ended with ${status}: ${stderr.slice(-500)}`)
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

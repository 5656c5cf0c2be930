import { cpSync, rmSync } from 'node:fs'
import { run } from '@/build/run'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { searchEngines, servers, siteUrl } from './addresses'
import { writeFixtures } from './fixtures'

/**
 * `npx tsx e2e/documents-site.ts [--no-build] [spec …]`: builds one of the sites of `npm run e2e` and tests that alone,
 * which takes a minute (`scripts/mutations.ts`).
 */
const { directory } = servers.documents
const asked = process.argv.slice(2)
if (!asked.includes('--no-build')) {
  stageSite(directory)
  cpSync('e2e/content', `${directory}/content`, { recursive: true })
  writeFixtures(`${directory}/content`)
  await buildSite(directory, { SITE_URL: siteUrl, ...searchEngines })
}
rmSync(`${directory}/.data`, { recursive: true, force: true }) // counts of the last run
const passed = asked.filter((argument) => argument !== '--no-build')
await run('playwright', ['test', '--config', 'e2e/documents.config.ts', ...passed], { CHROMIUM_PATH: findBrowser() })

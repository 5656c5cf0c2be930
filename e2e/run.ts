import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { assembleRelease } from '@/build/assemble-release'
import { buildAssets } from '@/build/assets/build-assets'
import { run, runIn, together } from '@/build/run'
import { findBrowser } from '@/scripts/find-browser'
import { buildSite, stagePackages, stageSite } from '@/scripts/stage-site'
import { hangulFolder, releaseFolder, searchEngines, siteUrl } from './addresses'
import { audience, byTwo, guests, writeAudience } from './audience-settings'
import { writeFixtures } from './fixtures'
import { importFixtures } from './import-fixtures'
import { addJapanese } from './third-language'

/**
 * `npm run e2e`: builds the site with content of its own in `.e2e/` and tests it as it is served with the
 * cache handler, by plain Next.js, by the functions of Vercel, as plain files at the root and below a path, and with a clock
 * that can be turned; once more with posts that came from other platforms, in three languages, with
 * comments, newsletter and analytics; and as an author sees it in `npm run dev`. Comments by guests are on the files below
 * a path.
 */
const sites = {
  documents: '.e2e/documents',
  plain: '.e2e/plain',
  clock: '.e2e/clock',
  files: '.e2e/files',
  below: '.e2e/below',
  imported: `${hangulFolder}/imported`,
  vercel: `${hangulFolder}/vercel`,
  writing: `${hangulFolder}/writing`,
}
const asBuilt = '.e2e/as-built'
const served = [
  '.next',
  '.generated',
  'content',
  'lib',
  'public',
  'server',
  'cache-handler.js',
  'next.config.js',
  'messages.ts',
  'package.json',
  'site.config.ts',
  'tsconfig.json',
]

/** What takes long to cut and draw lies in files that are named by what they are made of: each site makes what it lacks. */
function shareAssets(from: string, to: string): void {
  for (const kind of ['fonts', 'icons', 'katex'])
    cpSync(`${from}/public/assets/${kind}`, `${to}/public/assets/${kind}`, { recursive: true })
}

function copyServed(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  for (const part of served) cpSync(`${from}/${part}`, `${to}/${part}`, { recursive: true })
}

/** Stages a site with the content of the documents site, and what that has made of it. */
function stageAgain(name: keyof typeof sites): void {
  stageSite(sites[name])
  shareAssets(sites.documents, sites[name])
  for (const part of ['content', '.next/cache/bodies'])
    cpSync(`${sites.documents}/${part}`, `${sites[name]}/${part}`, { recursive: true })
}

async function buildDocuments(): Promise<void> {
  await buildAssets()
  stageSite(sites.documents)
  shareAssets('.', sites.documents)
  cpSync('e2e/content', `${sites.documents}/content`, { recursive: true })
  writeFixtures(`${sites.documents}/content`)
  await buildSite(sites.documents, { SITE_URL: siteUrl, ...searchEngines })
}

async function buildFiles(name: 'files' | 'below', url: string): Promise<void> {
  stageAgain(name)
  if (name === 'below') writeAudience(sites.below, guests)
  await runIn(sites[name], 'tsx', ['build/export.ts'], { SITE_URL: url, ...searchEngines })
}

async function buildImported(): Promise<void> {
  stageSite(sites.imported)
  shareAssets(sites.documents, sites.imported)
  cpSync('e2e/content', `${sites.imported}/content`, { recursive: true })
  await importFixtures(`${sites.imported}/content`)
  addJapanese(sites.imported)
  writeAudience(sites.imported, audience)
  writeFileSync(`${sites.imported}/content/posts/by-two.mdx`, byTwo)
  await buildSite(sites.imported, { SITE_URL: siteUrl, BUILD: 'release', ...searchEngines })
}

async function buildForVercel(): Promise<void> {
  stageAgain('vercel')
  const onVercel = { VERCEL: '1', NEXT_ENABLE_ADAPTER: '1', SITE_URL: siteUrl }
  await run('tsx', ['e2e/build-for-vercel.ts', sites.vercel], { ...onVercel, ...searchEngines })
  rmSync(sites.vercel, { recursive: true }) // a function that looks for more than it has finds nothing
}

/** Headers and rewrites of plain Next.js are decided by its build. */
async function buildPlain(): Promise<void> {
  rmSync(`${sites.plain}/.next/cache`, { recursive: true, force: true }) // Turbopack's of the last run may find no style sheet
  stageAgain('plain')
  await buildSite(sites.plain, { SITE_URL: siteUrl, DOCUMENTS: 'off', ...searchEngines })
}

const browser = findBrowser()
if (!process.argv.includes('--no-build')) {
  await buildDocuments()
  copyServed(sites.documents, asBuilt) // before it is served, which renders pages of this hour into it
  stagePackages(hangulFolder)
  // Two at once: much of a build is done by one thread.
  await together([
    buildImported().then(buildPlain),
    buildForVercel()
      .then(() => buildFiles('files', siteUrl))
      .then(() => buildFiles('below', `${siteUrl}/blog`)),
  ])
}
// Served from where nothing but the release is, as in a container.
await assembleRelease(sites.imported, releaseFolder)
copyServed(asBuilt, sites.clock)
for (const copy of Object.values(sites)) rmSync(`${copy}/.data`, { recursive: true, force: true }) // counts of the last run
writeFileSync(`${sites.clock}/offset`, '0')
stageSite(sites.writing)
shareAssets(sites.documents, sites.writing)
cpSync(`${sites.documents}/.next/cache/bodies`, `${sites.writing}/.next/cache/bodies`, { recursive: true })
cpSync('e2e/content', `${sites.writing}/content`, { recursive: true })
writeAudience(sites.writing, { authorLanguage: 'en' })
rmSync(`${sites.writing}/content/posts/figures`, { recursive: true }) // its author is warned of it, and always would be
const passed = process.argv.slice(2).filter((argument) => argument !== '--no-build')
await run('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...passed], { CHROMIUM_PATH: browser })

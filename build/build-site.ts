import { readdirSync, readFileSync, statfsSync } from 'node:fs'
import { say } from '@/lib/i18n/authors'
import { doAtOnce } from '@/lib/work/at-once'
import { hosting, site } from '@/site.config'
import { slimPage } from './adapter/slim-page'
import { buildFront } from './assets/build-front'
import { keepAssets, returnAssets } from './keep-assets'
import { keepPages, type PagePlan } from './kept-pages'
import { prepare } from './prepare'
import { dropBodies } from './publish-bodies'
import { beginBuild, hasCurrentBuild, recordBuild } from './record'
import { run } from './run'

const { building: texts } = say

/**
 * The build: content index, assets, checked and compiled posts, the search index, then Next's build. It is skipped when
 * no source has changed, and unchanged pages are reused from the last build; `--force` rebuilds everything.
 */
const force = process.argv.includes('--force')
if (!force && hasCurrentBuild()) console.log(texts.current)
else
  await build().catch((error) => {
    tellOfFullDisk()
    throw error
  })

async function build(): Promise<void> {
  if (new URL(site.url).hostname === 'localhost') console.warn(texts.local(site.url))
  process.env.SITE_URL = site.url // for programs that do not read site.config.ts
  const served = ['.next/static', 'public/assets']
  const aside = (folder: string) => `.next/cache/kept/${folder.replace(/\W/g, '-')}`
  const comeBack = () => {
    for (const folder of served) returnAssets(aside(folder), folder)
  }
  const { sources, abandon } = beginBuild()
  for (const folder of served) keepAssets(folder, aside(folder))
  await prepare().catch((error) => {
    comeBack() // after a mistake in a post the last build stays intact and can be served
    abandon()
    throw error
  })
  const search = run('tsx', ['build/search.ts'])
  if (hosting === 'adapter') await search // Next hashes the files of functions before it calls the adapter
  await Promise.all([search, buildPages()])
  comeBack()
  recordBuild(sources)
  dropBodies(Object.values(JSON.parse(readFileSync('.generated/bodies.json', 'utf8'))))
}

/** Next's build, without the pages that are reused from the last build. */
async function buildPages(): Promise<void> {
  buildFront()
  await run('tsx', ['build/plan-pages.ts', ...(force ? ['--force'] : [])])
  if (!site.documents || hosting !== 'server') return buildForPlatform()
  const { code, keys, plan } = JSON.parse(readFileSync('.generated/page-plan.json', 'utf8')) as PagePlan
  await makePages(Object.keys(keys).length - plan.length)
  keepPages(code, keys, plan)
}

/** A platform without adapters reads the pages from `.next`, where they lie in another folder. */
async function buildForPlatform(): Promise<void> {
  await run('next', ['build'])
  if (hosting !== 'files' || process.env.DOCUMENTS === 'off') return
  const pages = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' })
  await doAtOnce(
    16,
    pages.filter((name) => name.endsWith('.html')),
    (page) => slimPage(`.next/server/app/${page}`),
  )
}

/** Many pages are prerendered in a second process, to free the compiler's memory first. It takes 1.5 s to start. */
async function makePages(count: number): Promise<void> {
  if (count < 300) return run('next', ['build'])
  for (const mode of ['compile', 'generate']) await run('next', ['build', '--experimental-build-mode', mode])
}

/** Programs report ENOSPC in different ways, or crash without a message: the free space is checked instead. */
function tellOfFullDisk(): void {
  const { bavail, bsize } = statfsSync('.')
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20)
  if (megabytes < 100) console.error(texts.fullDisk(megabytes))
}

import { site } from '@/site.config'
import { fingerprintCode, hasCurrentBuild, recordBuild } from './build-record'
import { keepPages, planPages } from './kept-pages'
import { prepare } from './prepare'
import { run } from './run'

/**
 * Everything a server needs: index, assets, checked and compiled content, the search index, then Next's build.
 * Nothing is done when nothing has changed, and the page of a post that would be as it was is not made again; `--force` makes
 * everything.
 */
const force = process.argv.includes('--force')
if (!force && hasCurrentBuild()) console.log('The build is current.')
else await build()

async function build(): Promise<void> {
  await prepare()
  const { buildPageKeys } = await import('./page-keys') // reads what prepare() made
  const [code, keys] = [fingerprintCode(), site.documents ? await buildPageKeys() : {}]
  const plan = force ? [] : planPages(code, keys)
  if (plan.length > 0) console.log(`${plan.length} pages are as they were.`)
  await Promise.all([run('tsx', ['scripts/build-search.ts']), run('next', ['build'])])
  if (site.documents) keepPages(code, keys, plan)
  recordBuild()
}

import './load-env'
import { readFileSync, statfsSync } from 'node:fs'
import { site } from '@/site.config'
import { buildFront } from './assets/build-front'
import { beginBuild, fingerprintCode, hasCurrentBuild, recordBuild } from './build-record'
import { keepAssets, returnAssets } from './keep-assets'
import { keepPages, planPages } from './kept-pages'
import { prepare } from './prepare'
import { run } from './run'

/**
 * Everything a server needs: index, assets, checked and compiled content, the search index, then Next's build.
 * Nothing is done when nothing has changed, and the page of a post that would be as it was is not made again;
 * `--force` makes everything.
 */
const force = process.argv.includes('--force')
if (!force && hasCurrentBuild()) console.log('The build is current.')
else
  await build().catch((error) => {
    tellOfFullDisk()
    throw error
  })

async function build(): Promise<void> {
  const served = ['.next/static', 'public/assets']
  const aside = (folder: string) => `.next/cache/kept/${folder.replace(/\W/g, '-')}`
  const comeBack = () => {
    for (const folder of served) returnAssets(aside(folder), folder)
  }
  const abandon = beginBuild()
  for (const folder of served) keepAssets(folder, aside(folder))
  await prepare().catch((error) => {
    comeBack() // a mistake in a post leaves the last build as it is, and served
    abandon()
    throw error
  })
  buildFront()
  const { buildPageKeys } = await import('./page-keys') // reads what prepare() made
  // A font with other characters has another name, in the style sheet that pages name.
  const code = `${fingerprintCode()} ${readFileSync('.generated/fonts.css', 'utf8')}`
  const keys = site.documents ? await buildPageKeys() : {}
  const plan = force ? [] : planPages(code, keys)
  if (plan.length > 0) console.log(`${plan.length} pages are as they were.`)
  await Promise.all([run('tsx', ['scripts/build-search.ts']), run('next', ['build'])])
  if (site.documents) keepPages(code, keys, plan)
  comeBack()
  recordBuild()
}

/** Programs say ENOSPC each in their own words, among many others, or die of it without one. */
function tellOfFullDisk(): void {
  const { bavail, bsize } = statfsSync('.')
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20)
  if (megabytes < 100) console.error(`✗ The disk is full: ${megabytes} MB are left. Make room, and build again.`)
}

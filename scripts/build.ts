import './load-env'
import { buildFront } from './assets/build-front'
import { recordBuild } from './build-record'
import { keepAssets, returnAssets } from './keep-assets'
import { prepare } from './prepare'
import { run } from './run'

/** Everything a server needs: index, assets, checked and compiled content, the search index, then Next's build. */
const served = ['.next/static', 'public/assets']
const aside = (folder: string) => `.next/cache/kept/${folder.replace(/\W/g, '-')}`
for (const folder of served) keepAssets(folder, aside(folder))
await prepare()
await run('tsx', ['scripts/build-search.ts'])
buildFront()
await run('next', ['build'])
for (const folder of served) returnAssets(aside(folder), folder)
recordBuild()

import './load-env'
import { buildFront } from './assets/build-front'
import { recordBuild } from './build-record'
import { prepare } from './prepare'
import { run } from './run'

/** Everything a server needs: index, assets, checked and compiled content, the search index, then Next's build. */
await prepare()
await run('tsx', ['scripts/build-search.ts'])
buildFront()
await run('next', ['build'])
recordBuild()

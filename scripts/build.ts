import { recordBuild } from './build-record'
import { prepare } from './prepare'
import { run } from './run'

/** Everything a server needs: index, assets, checked and compiled content, then Next's build. */
await prepare()
await run('next', ['build'])
recordBuild()

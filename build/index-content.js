// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pipe, S } from '@contentlayer2/utils/effect'
import { generateDotpkg, getConfig, runMain } from 'contentlayer2/core'

/*
 * `contentlayer2 build` by its API, without the command's tracing, whose cost is quadratic in the number of posts: for
 * ten thousand it was three quarters of the time. Plain JavaScript: tsx would take each of contentlayer's thousand
 * modules through its hooks, which takes longer than indexing.
 *
 * With a parent that sends messages (`build/watch-content.ts`), each message indexes again, and is answered.
 */
const sign = /[%#?]/.exec(process.cwd())?.[0]
if (sign) {
  // contentlayer2 0.5.8 does not escape the path of its configuration in a URL.
  console.error(`✗ ${process.cwd()} has “${sign}” in its name, where contentlayer finds nothing: rename the folder`)
  process.exit(1)
}
const how = { tracingServiceName: 'contentlayer', verbose: false }
/** @type {import('contentlayer2/core').Config} */
const config = await runMain(how)(getConfig({}))

/** @type {import('contentlayer2/core').DataCache.Cache['cacheItemsMap']} */
const lastGood = {}

/**
 * A post that cannot be read any more stays in the index as it last was, as long as there is its file.
 * @type {import('contentlayer2/core').SourcePlugin['fetchData']}
 */
const fetchKeeping = (options) =>
  pipe(
    config.source.fetchData(options),
    S.mapEitherRight(({ cacheItemsMap }) => {
      Object.assign(lastGood, cacheItemsMap)
      const kept = Object.entries(lastGood).filter(([file]) => existsSync(path.join('content', file)))
      return { cacheItemsMap: Object.fromEntries(kept) }
    }),
  )
const keeping = { ...config, source: { ...config.source, fetchData: fetchKeeping } }

/** @returns {Promise<import('contentlayer2/core').GenerateInfo>} */
const generate = () => runMain(how)(generateDotpkg({ config: keeping, verbose: false }))

const { documentCount } = await generate()
if (process.send) {
  process.send('indexed')
  let running = Promise.resolve()
  let isWaiting = false
  process.on('message', () => {
    if (isWaiting) return // what is indexed next reads this edit, too
    isWaiting = true
    running = running.then(async () => {
      isWaiting = false
      await generate()
      process.send?.('indexed')
    })
  })
} else console.log(`Generated ${documentCount} documents in .contentlayer`)

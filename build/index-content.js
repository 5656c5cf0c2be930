// @ts-check
import { generateDotpkg, getConfig, runMain } from 'contentlayer2/core'

/*
 * `contentlayer2 build` by its API, without the command's tracing, whose cost is quadratic in the number of posts: for
 * ten thousand it was three quarters of the time. Plain JavaScript: tsx would take each of contentlayer's thousand
 * modules through its hooks, which takes longer than indexing.
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
/** @type {import('contentlayer2/core').GenerateInfo} */
const { documentCount } = await runMain(how)(generateDotpkg({ config, verbose: false }))
console.log(`Generated ${documentCount} documents in .contentlayer`)

import { type Config, type GenerateInfo, generateDotpkg, getConfig, runMain } from 'contentlayer2/core'

/*
 * `contentlayer2 build` by its API, without the command's tracing, whose cost is quadratic in the number of posts: for
 * ten thousand it was three quarters of the time.
 */
const sign = /[%#?]/.exec(process.cwd())?.[0]
if (sign) {
  // contentlayer2 0.5.8 does not escape the path of its configuration in a URL.
  console.error(`✗ ${process.cwd()} has “${sign}” in its name, where contentlayer finds nothing: rename the folder`)
  process.exit(1)
}
const how = { tracingServiceName: 'contentlayer', verbose: false }
const config = await runMain<Config>(how)(getConfig({}))
const { documentCount } = await runMain<GenerateInfo>(how)(generateDotpkg({ config, verbose: false }))
console.log(`Generated ${documentCount} documents in .contentlayer`)

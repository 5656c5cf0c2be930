import { type Config, type GenerateInfo, generateDotpkg, getConfig, runMain } from 'contentlayer2/core'
import { saveMemory } from '@/lib/save-memory'

/*
 * `contentlayer2 build`, by the functions that the command calls. The command also records every step that it takes, which
 * grows with the square of the posts: for ten thousand it was three quarters of the time.
 */
saveMemory()
const how = { tracingServiceName: 'contentlayer', verbose: false }
const config = await runMain<Config>(how)(getConfig({}))
const { documentCount } = await runMain<GenerateInfo>(how)(generateDotpkg({ config, verbose: false }))
console.log(`Generated ${documentCount} documents in .contentlayer`)

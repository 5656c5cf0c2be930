import nextEnv from '@next/env'
import { findWrongVariables } from '@/lib/site/environment.js'
import { ofServer } from '@/server/settings.js'

/**
 * Loads `.env` files as Next does; imported before anything that imports `site.config.ts`. A wrong variable ends the
 * program with a message before any work is done; asked for help, it goes on without it.
 */
const { loadedEnvFiles } = nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
const wrong = findWrongVariables(process.env, ofServer)
const isHelp = process.argv.slice(2).some((word) => word === '--help' || word === '-h')
if (isHelp) {
  for (const { name } of wrong) delete process.env[name]
} else if (wrong.length > 0) {
  const { describeVariables } = await import('@/lib/site/wrong-variables')
  const fileOf = (name: string) => loadedEnvFiles.find(({ env }) => env[name] === process.env[name])?.path
  console.error(`✗ ${describeVariables(wrong, fileOf)}`)
  process.exit(1)
}

import nextEnv from '@next/env'
import { readSettings } from '@/server/settings.js'

/**
 * Loads `.env` files as Next does; imported before anything that imports `site.config.ts`. A wrong variable ends the
 * program with a message before any work is done.
 */
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
try {
  readSettings(process.env)
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exit(1)
}

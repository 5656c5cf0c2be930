import nextEnv from '@next/env'
import { readSettings } from '@/server/settings.js'

/**
 * Imported before anything that imports `site.config.ts`: the variables of `.env.local`, where Next finds them, too. A
 * wrong one ends the program with a line, before anything is made for nothing.
 */
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
try {
  readSettings(process.env)
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exit(1)
}

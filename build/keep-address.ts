import { existsSync } from 'node:fs'
import { readBuilt } from '@/server/site.js'

/**
 * Sets SITE_URL to that of the last build if it is not set: a restart without it would rebuild every page with links to
 * localhost.
 * @returns a message if it did
 */
export function keepAddress(env: Record<string, string | undefined>): string | undefined {
  if (env.SITE_URL !== undefined || !existsSync('.generated/front.json')) return undefined
  const { SITE_URL = '' } = readBuilt()
  if (!URL.canParse(SITE_URL) || new URL(SITE_URL).hostname === 'localhost') return undefined
  env.SITE_URL = SITE_URL
  return `SITE_URL is not set: it stays ${SITE_URL}, as the last build had it.`
}

import { existsSync } from 'node:fs'
import { readBuilt } from '@/server/site.js'

/**
 * Sets SITE_URL to that of the last build if nothing else names an address: a restart without it would rebuild every page
 * with links to localhost.
 * @param url that of `site.config.ts`, without SITE_URL
 * @returns that address if it did
 */
export function keepAddress(env: Record<string, string | undefined>, url: string): string | undefined {
  if (env.SITE_URL !== undefined || !isLocal(url) || !existsSync('.generated/front.json')) return undefined
  const { SITE_URL = '' } = readBuilt()
  if (!URL.canParse(SITE_URL) || isLocal(SITE_URL)) return undefined
  env.SITE_URL = SITE_URL
  return SITE_URL
}

const isLocal = (url: string) => new URL(url).hostname === 'localhost'

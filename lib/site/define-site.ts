import type { Language } from '@/lib/i18n/words'
import { checkSite } from './check-site'
import { readSiteUrl } from './environment.js'
import type { Site, SiteSettings } from './site-settings'
import { refuse, textsFor } from './wrong-settings'

/**
 * Validates the settings once, when the process starts.
 * @throws Error listing every invalid field, its value and what to write instead
 */
export function defineSite<const Named extends Language>(settings: SiteSettings<Named>): Site {
  const { wrong, usable } = checkSite(settings)
  refuse(wrong, textsFor(settings))
  // The check has read the URL; pages use only languages in `Named`.
  const place = readSiteUrl(usable.url) as Pick<Site, 'url' | 'basePath'>
  // biome-ignore lint/style/noProcessEnv: `build/dev.ts` sets it, whatever an owner's file reads
  const isAtRoot = process.env.SERVED === 'at-root'
  return { ...usable, ...(isAtRoot ? { url: new URL(place.url).origin, basePath: '' } : place) }
}

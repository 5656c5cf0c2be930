import { readFileSync } from 'node:fs'
import { isPublicFile } from '@/lib/files/public-file'
import { say } from '@/lib/i18n/authors'
import type { SiteSettings } from '@/lib/site/site-settings'
import { Problems } from '@/lib/text/problems'
import { site } from '@/site.config'
import { splitUrl } from './check-internal-links'
import { findName } from './check-pages'

type Settings = Pick<SiteSettings, 'authors' | 'navigation' | 'footer'>

interface OwnLink {
  field: string
  url: string
  /** A page will not do. */
  isPicture: boolean
}

/**
 * Checks the paths that `site.config.ts` names: pictures in `public/`, and files there or pages of the site.
 * @param targets the pages, by their paths
 */
export function checkOwnLinks(targets: { has(path: string): boolean }, settings: Settings = site): Problems['list'] {
  const problems = new Problems('site.config.ts')
  const lines = readFileSync(problems.file, 'utf8').split('\n')
  for (const { field, url, isPicture } of listOwnLinks(settings)) {
    const [pathname = ''] = splitUrl(url) ?? []
    if (!url.startsWith('/') || isPublicFile(pathname) || (!isPicture && targets.has(pathname))) continue
    problems.error(findName(lines, url), ...say.pages.noOwnFile(field, url))
  }
  return problems.list
}

function listOwnLinks({ authors = {}, navigation, footer = [] }: Settings): OwnLink[] {
  const pictures = Object.entries(authors).flatMap(([id, { picture }]): OwnLink[] =>
    picture ? [{ field: `authors.${id}.picture`, url: picture, isPicture: true }] : [],
  )
  const links = Object.entries({ navigation, footer }).flatMap(([field, items]) =>
    items.flatMap((item, index): OwnLink[] =>
      typeof item === 'object' && 'url' in item
        ? [{ field: `${field}.${index}.url`, url: item.url, isPicture: false }]
        : [],
    ),
  )
  return [...pictures, ...links]
}

import { isWriting } from '@/site.config'
import { collectPages } from './collect-pages'
import type { PublicPage } from './public-page'
import { renderSitemap } from './render'

/** As long as pages may be old, too: a scheduled post is a minute late at most. */
const seconds = 60

interface Current {
  until: number
  pages: Promise<PublicPage[]>
  files: Promise<Map<string, string>>
}

let current: Current | undefined

/** Public pages and the files of the sitemap, made once a minute at most. */
export function getCurrent(): Current {
  if (current && current.until > Date.now() && !isWriting) return current
  const pages = collectPages()
  const files = pages.then((found) => renderSitemap(found))
  current = { until: Date.now() + seconds * 1000, pages, files }
  files.catch(() => {
    current = undefined // asked again, it says again what is wrong
  })
  return current
}

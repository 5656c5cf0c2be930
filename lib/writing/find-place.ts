import path from 'node:path'
import { fromParam } from '@/lib/addresses/slug'
import { findContentPage, findPost } from '@/lib/content'
import { findLanguage } from '@/lib/i18n/messages'
import { defaultLanguage, site } from '@/site.config'
import { findLine } from './find-line'
import type { Place } from './receive-picture'

/** The file of a post, or of a page of the author, by the path of its page: `/posts/lora`, `/en/about`. */
export function findPlace(page: string): Place | undefined {
  const [, prefix = defaultLanguage, post, name] =
    /^(?:\/([a-z]{2}))?\/(?:posts\/([^/]+)|([^/]+))\/?$/.exec(page.slice(site.basePath.length)) ?? []
  const lang = findLanguage(prefix)
  const slug = fromParam(post ?? name ?? '')
  if (!lang || !slug) return undefined
  const found = post ? findPost(lang, slug) : findContentPage(lang, slug)
  if (!found) return undefined
  return { file: path.join('content', found.file), findLine: (block) => findLine(found, block) }
}

import { buildPreviewQuery } from '@/lib/addresses/preview'
import { routes } from '@/lib/addresses/routes'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import { defaultLanguage, secrets, site } from '@/site.config'

export interface PreviewOptions {
  lang?: string
  days: string
  at?: string
}

/**
 * `blog preview`: prints a link to a post that is not public.
 * @throws Error that says what is missing
 */
export function printPreviewLink(slug: string, { lang, days, at }: PreviewOptions): void {
  if (!secrets.preview) {
    throw new Error(say.operations.noPreviewSecret)
  }
  if (!(Number(days) > 0 && Number(days) <= 90)) throw new Error(say.operations.badDays(days))
  const language = site.languages.find((one) => one === (lang ?? defaultLanguage))
  if (!language) throw new Error(say.commands.noLanguage(String(lang), site.languages))
  const posts = listContentFiles('content').filter((file) => file.startsWith('posts/'))
  const here = posts.filter((file) => findLanguage(file) === language).map((file) => parseContentPath(file).slug)
  if (!here.includes(slug)) {
    const nearest = findNearestName(slug, here)
    throw new Error(say.operations.noPostIn(slug, language, nearest))
  }
  const until = Math.floor(Date.now() / 1000) + Number(days) * 86_400
  const query = buildPreviewQuery({ lang: language, slug, until }, secrets.preview)
  console.log(`${(at ?? site.url).replace(/\/+$/, '')}${routes.preview(language)}?${query}`)
}

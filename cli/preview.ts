import { buildPreviewQuery } from '@/lib/addresses/preview'
import { routes } from '@/lib/addresses/routes'
import { parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import { listWritten } from '@/lib/writing/list-written'
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
  const here = new Map(
    listWritten('content', new Map())
      .filter((post) => post.lang === language)
      .map((post) => [parseContentPath(post.file).slug, post]),
  )
  const post = here.get(slug)
  if (!post) throw new Error(say.operations.noPostIn(slug, language, findNearestName(slug, [...here.keys()])))
  const until = Math.floor(Date.now() / 1000) + Number(days) * 86_400
  const query = buildPreviewQuery({ lang: language, slug, until }, secrets.preview)
  const base = (at ?? site.url).replace(/\/+$/, '')
  console.log(`${base}${routes.preview(language)}?${query}`)
  if (post.state === 'public') console.error(say.operations.publicAlready(`${base}${routes.post(language, slug)}`))
}

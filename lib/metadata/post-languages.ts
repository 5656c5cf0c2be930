import { routes } from '@/lib/addresses/routes'
import { findTagByKey, getReferences, listTranslations, type Post } from '@/lib/content'
import { matchSections } from '@/lib/content/match-sections'
import { getBody } from '@/lib/markdown'
import { type Language, site } from '@/site.config'
import type { Alternates } from './seo'

/** Number of links that fit into a note of two lines. */
const mostTags = 4

/** Depth of the headings in the table of contents. */
export const deepestSection = 3

/** Paths of a post and its translations by language. */
export function listAlternates(post: Post): Alternates {
  return Object.fromEntries([post, ...listTranslations(post)].map(({ lang, slug }) => [lang, routes.post(lang, slug)]))
}

/** For each section of a post, the same in each of its translations: where the language switch leads. */
export async function listSections(post: Post): Promise<Partial<Record<Language, string[]>>> {
  const shown = async (one: Post) =>
    (await getBody(one, getReferences())).headings.filter(({ depth }) => depth <= deepestSection)
  const own = await shown(post)
  const lists = listTranslations(post).map(async (other) => [other.lang, matchSections(own, await shown(other))])
  return Object.fromEntries(await Promise.all(lists))
}

/** The tags of a post in other languages, as paths and names, to find posts on the same subjects. */
export function listElsewhere(post: Post): Partial<Record<Language, { path: string; name: string }[]>> {
  const others = site.languages.filter((lang) => lang !== post.lang)
  return Object.fromEntries(
    others.map((lang) => {
      const tags = post.tags.flatMap(({ key }) => findTagByKey(lang, key) ?? [])
      return [
        lang,
        tags.slice(0, mostTags).map(({ slug, name }) => ({ path: routes.tag(lang, slug), name: `#${name}` })),
      ]
    }),
  )
}

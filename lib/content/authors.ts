import { textOf } from '@/lib/site/define-navigation'
import { authorName } from '@/lib/site/names'
import { type Language, site } from '@/site.config'
import type { Post } from './post'

export interface Author {
  /** The last part of their page's address; the owner of a blog of one has none. */
  id?: string
  name: string
  url?: string
  profiles: readonly string[]
  picture?: string
  about?: string
}

/** The author of posts that name none. */
function getOwner(lang: Language): Author {
  const { url, profiles = [] } = site.author
  return { name: authorName(lang), profiles, ...(url && { url }) }
}

/** Ids of `authors` in `site.config.ts`. */
export const authorIds: readonly string[] = Object.keys(site.authors ?? {})

export function findAuthor(lang: Language, id: string): Author | undefined {
  if (!authorIds.includes(id)) return undefined
  const { name, about, profiles = [], url, picture } = site.authors![id]!
  return {
    ...{ id, name: textOf(name, lang), profiles },
    ...(url && { url }),
    ...(picture && { picture }),
    ...(about !== undefined && { about: textOf(about, lang) }),
  }
}

/** What posts may name: those ids, and `me`, the owner, as `<Publications of="me" />` does. */
export const signatures: readonly string[] = [...new Set(['me', ...authorIds])]

const findSigned = (lang: Language, id: string) => findAuthor(lang, id) ?? (id === 'me' ? getOwner(lang) : undefined)

/** The authors of a post, in its order; the owner when it names none. */
export function listAuthors({ lang, authors }: Pick<Post, 'lang' | 'authors'>): [Author, ...Author[]] {
  const [first, ...others] = authors.flatMap((id) => findSigned(lang, id) ?? [])
  return first ? [first, ...others] : [getOwner(lang)]
}

/** @example nameAuthors(post) // => 'Kim Hana, Lee Duri' */
export const nameAuthors = (post: Post): string =>
  listAuthors(post)
    .map(({ name }) => name)
    .join(', ')

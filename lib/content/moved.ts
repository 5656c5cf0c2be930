import { existsSync, readFileSync } from 'node:fs'
import { type ComingAddresses, type MovedAddresses, type MovedPost, toAddressKey } from '@/lib/addresses/aliases'
import type { TagNames } from '@/lib/addresses/moved-tags'
import { routes } from '@/lib/addresses/routes'
import { toSlug } from '@/lib/addresses/slug'
import { parseWrittenDate } from '@/lib/text/dates'
import { defaultLanguage, type Language, site } from '@/site.config'
import { dropEmpty } from './left-empty'
import { findLanguage, parseContentPath } from './path'
import { buildTagBook, type TagBook } from './tag-book'
import { readTagNames } from './tag-names'

interface IndexedPost {
  _id: string
  date: string
  lang?: Language
  draft?: boolean
  unlisted?: boolean
  aliases?: string[]
  tags?: string[]
}

/** contentlayer's index of posts; empty before the first build. */
export const readIndex = (): IndexedPost[] => readDocuments('Post')

function readDocuments(type: 'Post' | 'Page'): IndexedPost[] {
  const index = `.contentlayer/generated/${type}/_index.json`
  return existsSync(index) ? JSON.parse(readFileSync(index, 'utf8'), dropEmpty) : []
}

/** Files of all posts and pages in the index. */
export const readIds = () => [...readDocuments('Post'), ...readDocuments('Page')].map(({ _id }) => _id)

/** Names of the author's pages in a language; `home` is the statement on the home page. */
export function listPageNames(lang: Language): string[] {
  const pages = readDocuments('Page').filter(({ _id, lang: said }) => findLanguage(_id, said) === lang)
  return pages.map(({ _id }) => parseContentPath(_id).slug).filter((slug) => slug !== 'home')
}

/** When a post becomes public, in epoch milliseconds; 0 if it already is. A post with an invalid date never does. */
function findInstant({ date }: IndexedPost, now: number): number {
  const at = parseWrittenDate(date, site.timeZone)?.getTime() ?? Number.MAX_SAFE_INTEGER
  return at <= now ? 0 : at
}

/** A post with old addresses. */
interface IndexedMove extends MovedPost {
  lang: Language
  slug: string
  /** When its redirects take effect, in epoch milliseconds. */
  at: number
}

/** Posts with old addresses, except drafts. */
export function listMovedPosts(now = Date.now()): IndexedMove[] {
  return readIndex()
    .filter(({ draft, aliases }) => !draft && aliases && aliases.length > 0)
    .map((post) => {
      const lang = findLanguage(post._id, post.lang)
      const { slug } = parseContentPath(post._id)
      return { aliases: post.aliases ?? [], lang, slug, path: routes.post(lang, slug), at: findInstant(post, now) }
    })
}

/** The redirects for `proxy.ts`: old addresses and all names of tags, grouped by when they take effect. */
export function listMoved(now = Date.now()): ComingAddresses[] {
  const tagBook = buildTagBook(readTagNames('content').names)
  const moved = listMovedPosts(now)
  const listed = readIndex()
    .filter(({ draft, unlisted }) => !draft && !unlisted)
    .map((post) => ({ ...post, at: findInstant(post, now) }))
  const instants = new Set([0, ...[...moved, ...listed].map(({ at }) => at)])
  return [...instants]
    .sort((a, b) => a - b)
    .map((at) => {
      const due = listed.filter((post) => post.at === at)
      return {
        at,
        posts: listOldAddresses(moved.filter((post) => post.at === at)),
        tags: listOldTags(tagBook, due),
        tagNames: Object.fromEntries(
          site.languages.map((language) => [language, listTagNames(tagBook, due, language)]),
        ),
      }
    })
}

/**
 * Current paths of posts by their old addresses, for `findMoved`. Those below paths that the site serves are rules of
 * Next, too: the proxy sees the ones that are not written in small letters.
 */
export function listOldAddresses(posts: readonly MovedPost[]): MovedAddresses['posts'] {
  const addresses = posts.flatMap(({ aliases, path }) =>
    aliases.flatMap((alias) => toAddressKey(alias) ?? []).map((alias) => [alias, path] as const),
  )
  return Object.fromEntries(addresses)
}

/** Tags of the default language by all their names: other platforms may have linked to any of them. */
function listOldTags(tagBook: TagBook, posts: readonly IndexedPost[]): MovedAddresses['tags'] {
  const tags: MovedAddresses['tags'] = {}
  const own = posts.filter(({ _id, lang }) => findLanguage(_id, lang) === defaultLanguage)
  for (const name of own.flatMap(({ tags = [] }) => tags)) {
    const { slug } = tagBook.find(name, defaultLanguage)
    tags[toSlug(name)] = tags[slug] = routes.tag(defaultLanguage, slug)
  }
  for (const { from, to } of tagBook.listOtherSlugs(defaultLanguage)) if (tags[to]) tags[from] = tags[to]
  return tags
}

/**
 * Requested names of the posts' tags in a language that need a redirect; canonical slugs without a decomposed form are
 * left out.
 */
function listTagNames(tagBook: TagBook, posts: readonly IndexedPost[], language: Language): TagNames[Language] {
  const own = posts.filter(({ _id, lang }) => findLanguage(_id, lang) === language)
  const used = new Set(own.flatMap(({ tags = [] }) => tags.map((tag) => tagBook.find(tag, language).slug)))
  const decomposed = [...used].filter((slug) => slug !== slug.normalize('NFD')).map((slug) => [slug, slug])
  const others = tagBook.listOtherSlugs(language).filter(({ from, to }) => used.has(to) && !used.has(from))
  return Object.fromEntries([...decomposed, ...others.map(({ from, to }) => [from, to])])
}

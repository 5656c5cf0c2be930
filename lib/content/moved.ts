import { existsSync, readFileSync } from 'node:fs'
import { isServed, type MovedAddresses, type MovedPost, toAddressKey } from '@/lib/aliases'
import type { TagNames } from '@/lib/moved-tags'
import { routes } from '@/lib/routes'
import { toSlug } from '@/lib/slug'
import { defaultLanguage, type Language, site } from '@/site.config'
import { dropEmpty } from './left-empty'
import { findLanguage, parseContentPath } from './path'
import { buildTagBook, type TagBook } from './tag-book'
import { readTagNames } from './tag-names'

interface IndexedPost {
  _id: string
  lang?: Language
  draft?: boolean
  unlisted?: boolean
  aliases?: string[]
  tags?: string[]
}

/** The index of contentlayer; empty before the first build. */
export function readIndex(): IndexedPost[] {
  const index = '.contentlayer/generated/Post/_index.json'
  return existsSync(index) ? JSON.parse(readFileSync(index, 'utf8'), dropEmpty) : []
}

/** Posts that had other addresses before. Those of drafts lead nowhere yet. */
export function listMovedPosts(): MovedPost[] {
  return readIndex()
    .filter(({ draft, aliases }) => !draft && aliases && aliases.length > 0)
    .map(({ _id, lang, aliases = [] }) => ({
      aliases,
      path: routes.post(findLanguage(_id, lang), parseContentPath(_id).slug),
    }))
}

/** What `proxy.ts` looks up: old addresses, and the tags under all their names. */
export function listMoved(): MovedAddresses {
  const tagBook = buildTagBook(readTagNames('content').names)
  const moved: MovedAddresses = { posts: {}, tags: {}, tagNames: listTagNames(tagBook) }
  for (const { aliases, path } of listMovedPosts()) {
    for (const alias of aliases.flatMap((one) => toAddressKey(one) ?? []))
      if (!isServed(alias)) moved.posts[alias] = path
  }
  const names = readIndex()
    .filter(({ _id, lang, draft, unlisted }) => !draft && !unlisted && findLanguage(_id, lang) === defaultLanguage)
    .flatMap(({ tags = [] }) => tags)
  for (const name of names) {
    const { slug } = tagBook.find(name, defaultLanguage)
    moved.tags[toSlug(name)] = moved.tags[slug] = routes.tag(defaultLanguage, slug)
  }
  for (const { from, to } of tagBook.listOtherSlugs(defaultLanguage))
    if (moved.tags[to]) moved.tags[from] = moved.tags[to]
  return moved
}

/** What the tags in use are asked for by, in each language; a plain slug that is nothing else is left out. */
function listTagNames(tagBook: TagBook): TagNames {
  const posts = readIndex()
  const inLanguage = (language: Language) => {
    const used = new Set(
      posts
        .filter(({ _id, lang }) => findLanguage(_id, lang) === language)
        .flatMap(({ tags = [] }) => tags.map((tag) => tagBook.find(tag, language).slug)),
    )
    const own = [...used].filter((slug) => slug !== slug.normalize('NFD')).map((slug) => [slug, slug])
    const others = tagBook.listOtherSlugs(language).filter(({ from, to }) => used.has(to) && !used.has(from))
    return Object.fromEntries([...own, ...others.map(({ from, to }) => [from, to])])
  }
  return Object.fromEntries(site.languages.map((language) => [language, inLanguage(language)]))
}

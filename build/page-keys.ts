import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import {
  findAdjacentPosts,
  findContentPage,
  findListPage,
  findNext,
  findPost,
  findReview,
  findTag,
  getReferences,
  getThread,
  listBacklinks,
  listPosts,
  listRelatedPosts,
  listSeriesParts,
  listTranslations,
  type Post,
  params,
} from '@/lib/content'
import { getBody } from '@/lib/markdown'
import { findCover } from '@/lib/metadata/cover'
import { listElsewhere, listSections } from '@/lib/metadata/post-languages'
import { getFooterLinks, getHeaderLinks } from '@/lib/pages/navigation'
import { type Language, site } from '@/site.config'

/**
 * A key for each page with params: a hash of what the page shows. If it misses something, the page stays as it is until
 * a post is published or the code changes. Its lifetime is no part of it (`build/kept-pages.ts` sets that anew).
 * @returns keys by the path below `app`
 */
export async function buildPageKeys(): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const one of params.posts.all()) {
    const post = findPost(one.lang, one.slug)
    if (post) keys[params.posts.pathOf(one)] = await buildPostKey(post) // a scheduled post has no page yet
  }
  const key = await buildListKey()
  for (const path of listPathsOfLists()) keys[path] = key
  return keys
}

function listPathsOfLists(): string[] {
  const { posts: _posts, pages: _pages, ...lists } = params
  return Object.values(lists)
    .flatMap(({ paths }) => paths())
    .filter((path) => !path.includes('/list/most-read')) // depends on counts: rendered by each build
}

/** Lists, tags, series, the archive and papers show the metadata of posts, not their text. */
async function buildListKey(): Promise<string> {
  const posts = site.languages.flatMap((lang) => listPosts({ lang }).map(({ links: _, ...shown }) => shown))
  const tags = existsSync('content/tags.yml') ? readFileSync('content/tags.yml', 'utf8') : ''
  const homes = site.languages.flatMap((lang) => findContentPage(lang, 'home') ?? [])
  const statements = await Promise.all(homes.map(async (page) => (await getBody(page, getReferences())).digest))
  return digest([statements, posts, tags, [...getReferences()], site.languages.map(describeFrame)])
}

async function buildPostKey(post: Post): Promise<string> {
  const { digest: html, headings } = await getBody(post, getReferences())
  const { older, newer } = findAdjacentPosts(post)
  const next = findNext(post)?.post
  const name = (other?: Post) => other && [other.lang, other.slug, other.title, other.publishedAt]
  const shown = {
    post,
    cover: await findCover(post),
    html,
    headings,
    translations: listTranslations(post).map((other) => [name(other), other.updatedAt]),
    elsewhere: listElsewhere(post),
    sections: await listSections(post),
    neighbours: [name(older), name(newer)],
    next: next && [name(next), next.summary, next.verdict, (await getBody(next, getReferences(), 'figure')).figure],
    listPage: findListPage(post),
    parts: listSeriesParts(post).map((part) => [name(part), part.series?.part]),
    backlinks: listBacklinks(post).map(name),
    related: listRelatedPosts(post).map((relation) => ({ ...relation, post: name(relation.post) })),
    reviews: post.citations.map((key) => name(findReview(post.lang, key))),
    thread: getThread(post),
    tagPages: post.tags.map(({ slug }) => findTag(post.lang, slug) !== undefined),
    frame: describeFrame(post.lang),
  }
  return digest(shown)
}

/** Links in header and footer of every page: titles of pages, names of tags. */
const describeFrame = (lang: Language) => [getHeaderLinks(lang), getFooterLinks(lang)]

function digest(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}

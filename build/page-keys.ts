import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import {
  findAdjacentPosts,
  findListPage,
  findPost,
  findReview,
  getReferences,
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
import { listElsewhere } from '@/lib/metadata/post-languages'
import { site } from '@/site.config'

/**
 * A key for each page with params: a hash of what the page shows. If it misses something, the page is stale until the
 * server revalidates it.
 * @returns keys by the path below `app`
 */
export async function buildPageKeys(): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const one of params.posts.all()) {
    const post = findPost(one.lang, one.slug)
    if (post) keys[params.posts.pathOf(one)] = await buildPostKey(post) // a scheduled post has no page yet
  }
  const key = buildListKey()
  for (const path of listPathsOfLists()) keys[path] = key
  return keys
}

function listPathsOfLists(): string[] {
  const { posts: _, ...lists } = params
  return Object.values(lists).flatMap(({ paths }) => paths())
}

/** Lists, tags, series, the archive and papers show the metadata of posts, not their text. */
function buildListKey(): string {
  const posts = site.languages.flatMap((lang) => listPosts({ lang }).map(({ links: _, ...shown }) => shown))
  const tags = existsSync('content/tags.yml') ? readFileSync('content/tags.yml', 'utf8') : ''
  return digest([posts, tags, [...getReferences()]])
}

async function buildPostKey(post: Post): Promise<string> {
  const { digest: html, headings } = await getBody(post, getReferences())
  const { older, newer } = findAdjacentPosts(post)
  const name = (other?: Post) => other && [other.lang, other.slug, other.title, other.publishedAt]
  const shown = {
    post,
    cover: await findCover(post),
    html,
    headings,
    translations: listTranslations(post).map(name),
    elsewhere: listElsewhere(post),
    neighbours: [name(older), name(newer)],
    listPage: findListPage(post),
    parts: listSeriesParts(post).map(name),
    backlinks: listBacklinks(post).map(name),
    related: listRelatedPosts(post).map((relation) => ({ ...relation, post: name(relation.post) })),
    reviews: post.citations.map((key) => name(findReview(post.lang, key))),
  }
  return digest(shown)
}

function digest(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}

import { createHash } from 'node:crypto'
import {
  findAdjacentPosts,
  findListPage,
  findPost,
  findReview,
  getReferences,
  listBacklinks,
  listRelatedPosts,
  listSeriesParts,
  listTranslations,
  type Post,
  params,
} from '@/lib/content'
import { findLanguage } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { listElsewhere } from '@/lib/post-languages'

/**
 * A key for the page of each public post: the same as long as the page shows the same, by the same code. What is
 * forgotten here is still made again by the server, a minute after the first reader came (ISR).
 * @returns keys by `<language>/<slug>`
 */
export async function buildPageKeys(): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const { lang, slug } of params.allPosts()) {
    const language = findLanguage(lang)
    const post = language && findPost(language, slug)
    if (post) keys[`${lang}/${slug}`] = await buildPageKey(post) // a scheduled post has no page yet
  }
  return keys
}

async function buildPageKey(post: Post): Promise<string> {
  const { html, headings } = await getBody(post, getReferences())
  const { older, newer } = findAdjacentPosts(post)
  const name = (other?: Post) => other && [other.lang, other.slug, other.title, other.publishedAt]
  const shown = {
    post,
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
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}

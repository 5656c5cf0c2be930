import { allPosts } from 'contentlayer/generated'

export const pageSize = 8
export const siteUrl = 'https://blog.example.org'

/** Newest first. */
export const posts = [...allPosts].sort((a, b) => b.date.localeCompare(a.date) || b.slug.localeCompare(a.slug))

/** Names of tags by slug. */
export const tags = new Map(posts.flatMap((post) => post.tags.map((tag, index) => [post.tagSlugs[index], tag])))

export function postsOf(tag) {
  return posts.filter(({ tagSlugs }) => tagSlugs.includes(tag))
}

export function countPages(list) {
  return Math.max(1, Math.ceil(list.length / pageSize))
}

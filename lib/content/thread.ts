import type { Post } from './post'

/**
 * The permanent id of a post's comment thread: its first slug, in its original language. Language versions share one
 * thread. A changed slug leaves an alias (`/posts/<old>`), and the first such alias is the original slug, so nothing
 * else has to be stored.
 * @param posts all posts, public or not: a draft of a translation must not change the id
 * @example findThread(post, posts) // => 'posts/lora'
 */
export function findThread(post: Post, posts: readonly Post[]): string {
  const originals = posts.filter(({ slug, translationKey }) => slug === translationKey && slug === post.translationKey)
  const moved = originals.find(({ slug, firstSlug }) => slug !== firstSlug) // either file may have the alias
  return `posts/${(moved ?? originals[0] ?? post).firstSlug}`
}

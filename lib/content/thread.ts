import type { Post } from './post'

/**
 * The name of the thread of comments of a post, for ever: its first slug, in the language that it was written in.
 * Versions in several languages share one thread. A slug that changes leaves an alias (`/posts/<old>`) behind,
 * and the first such alias is the slug that the post began with; so nothing has to be remembered twice.
 * @param posts all posts, public or not: a draft of a translation must not change the name
 * @example findThread(post, posts) // => 'posts/lora'
 */
export function findThread(post: Post, posts: readonly Post[]): string {
  const originals = posts.filter(({ slug, translationKey }) => slug === translationKey && slug === post.translationKey)
  const moved = originals.find(({ slug, firstSlug }) => slug !== firstSlug) // either file may hold the old address
  return `posts/${(moved ?? originals[0] ?? post).firstSlug}`
}

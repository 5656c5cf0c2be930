import { defaultLanguage } from '@/site.config'
import type { Post } from './post'

/**
 * The version that a translation was made from, when it has been changed since: readers of the translation are told. The
 * original is the version that was published first; of those of one day, that in the default language.
 * @param others the public versions in other languages
 */
export function findNewerOriginal(post: Post, others: readonly Post[]): Post | undefined {
  const [original] = [post, ...others].sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || Number(isDefault(b)) - Number(isDefault(a)),
  )
  if (!original?.updatedAt || original === post) return undefined
  return original.updatedAt > (post.updatedAt ?? post.publishedAt) ? original : undefined
}

const isDefault = ({ lang }: Post) => lang === defaultLanguage

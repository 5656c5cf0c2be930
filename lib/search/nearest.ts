import { distance } from 'fastest-levenshtein'
import { listPosts, type Post } from '@/lib/content'
import type { Language } from '@/site.config'
import { findPosts } from '.'

const shown = 3

/** Maximum number of characters to compare with slugs. */
const longestSlug = 100

/**
 * Posts that a wrong URL was probably meant to lead to: those with a slug similar to its last segment, then those that
 * a search for its words finds.
 * @param path decoded
 */
export async function findNearestPosts(path: string, lang: Language): Promise<Post[]> {
  const wanted = path.split('/').filter(Boolean).at(-1)?.toLowerCase().slice(0, longestSlug) ?? ''
  if (wanted === '') return []
  const alike = listPosts({ lang })
    .map((post) => ({ post, likeness: compareSlugs(wanted, post.slug) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ post }) => post)
  const words = wanted
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const { hits } = words ? await findPosts(`lang:${lang} ${words} `, { lang, limit: shown }) : { hits: [] }
  const posts = new Map([...alike, ...hits.map(({ post }) => post)].map((post) => [post.slug, post]))
  return [...posts.values()].slice(0, shown)
}

/** Similarity from 0 to 1: by edit distance, or by common words. */
function compareSlugs(wanted: string, slug: string): number {
  const letters = 1 - distance(wanted, slug) / Math.max(wanted.length, slug.length)
  const [a, b] = [new Set(wanted.split('-')), new Set(slug.split('-'))]
  const words = [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size)
  return Math.max(letters, words)
}

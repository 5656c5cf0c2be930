import path from 'node:path'
import built from '@/.generated/covers.json'
import type { Post } from '@/lib/content'
import { formatProblem } from '@/lib/text/format-problem'
import { Problems } from '@/lib/text/problems'
import { isWriting } from '@/site.config'

/** Published URLs of covers, by the file of the post (written by `build/plan-pages.ts`). */
const covers: Record<string, string> = built

/**
 * Published URL of the post's cover image, if it has one.
 * @throws Error with the place where the image is missing
 */
export async function findCover({ cover, file }: Pick<Post, 'cover' | 'file'>): Promise<string | undefined> {
  if (!cover) return undefined
  // biome-ignore lint/style/noProcessEnv: as in lib/markdown: a server has the published images, not their sources
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production') {
    return covers[file]
  } else {
    const { findImage } = await import('@/lib/markdown/drawings/images')
    const source = path.join(/*turbopackIgnore: true*/ 'content', file) // otherwise the bundler would trace all posts
    const problems = new Problems(source)
    const image = await findImage(cover, { directory: path.dirname(source), root: 'content' }, undefined, problems)
    if (!image && !isWriting) throw new Error(problems.list.map(formatProblem).join('\n'))
    return image?.src
  }
}

/** Covers of posts by file; pages have none. */
export async function nameCovers(documents: readonly Pick<Post, 'cover' | 'file'>[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const document of documents) {
    const cover = await findCover(document)
    if (cover) names[document.file] = cover
  }
  return names
}

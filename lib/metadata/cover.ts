import path from 'node:path'
import built from '@/.generated/covers.json'
import type { Post } from '@/lib/content'
import { formatProblem, Problems } from '@/lib/text/problems'
import { isWriting } from '@/site.config'

/** What the covers of a build were published as, by the file of the post (`build/plan-pages.ts`). */
const covers: Record<string, string> = built

/**
 * Published URL of the picture for link previews, if the post names one.
 * @throws Error that says where the picture is missing
 */
export async function findCover({ cover, file }: Pick<Post, 'cover' | 'file'>): Promise<string | undefined> {
  if (!cover) return undefined
  // biome-ignore lint/style/noProcessEnv: as in lib/markdown: a server has what was made of a picture, not the picture
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production') {
    return covers[file]
  } else {
    const { findImage } = await import('@/lib/markdown/drawings/images')
    const source = path.join(/*turbopackIgnore: true*/ 'content', file) // the bundler would take all posts along
    const problems = new Problems(source)
    const image = await findImage(cover, { directory: path.dirname(source), root: 'content' }, undefined, problems)
    if (!image && !isWriting) throw new Error(problems.list.map(formatProblem).join('\n'))
    return image?.src
  }
}

/** The covers of posts by their files; pages have none. */
export async function nameCovers(documents: readonly Pick<Post, 'cover' | 'file'>[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const document of documents) {
    const cover = await findCover(document)
    if (cover) names[document.file] = cover
  }
  return names
}

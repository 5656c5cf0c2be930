import path from 'node:path'
import { findImage } from '@/lib/markdown/images'
import { formatProblem, Problems } from '@/lib/problems'
import type { Post } from './content'

/**
 * Published URL of the picture for link previews, if the post names one.
 * @throws Error that says where the picture is missing
 */
export async function findCover({ cover, file }: Post): Promise<string | undefined> {
  if (!cover) return undefined
  const source = path.join(/*turbopackIgnore: true*/ 'content', file) // the bundler would take all posts along
  const problems = new Problems(source)
  const image = await findImage(cover, path.dirname(source), undefined, problems)
  if (!image) throw new Error(problems.list.map(formatProblem).join('\n'))
  return image.src
}

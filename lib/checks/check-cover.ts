import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import { findImage } from '@/lib/markdown/drawings/images'
import { Problems } from '@/lib/text/problems'
import type { CheckedPost } from './check-collection'

/**
 * Checks that the `cover` image of a post exists, can be read, and can be a link preview.
 * @returns its file
 */
export async function checkCover(root: string, { source, fields }: CheckedPost): Promise<string[]> {
  const cover = fields.get('cover')
  if (typeof cover?.value !== 'string') return []
  const { file } = source.problems
  const found = new Problems(file)
  const place = source.placeOf(cover.node)
  const image = await findImage(cover.value, { directory: path.dirname(file), root }, place, found)
  for (const problem of found.list)
    source.problems.list.push({ ...problem, message: problem.message.replace(/^image:/, 'cover:') })
  if (image?.kind === 'drawing') source.problems.warn(place, ...say.pictures.drawnCover)
  return image?.used ?? []
}

import path from 'node:path'
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
  if (image?.kind === 'drawing')
    source.problems.warn(place, 'cover: link previews show no drawing, so it is not used', 'save it as PNG, 1200 × 630')
  return image?.used ?? []
}

import path from 'node:path'
import { findImage } from '@/lib/markdown/drawings/images'
import type { CheckedPost } from './check-collection'

/** Checks that `cover` images exist and can be read. */
export async function checkCovers(root: string, posts: readonly CheckedPost[]): Promise<void> {
  for (const { source, fields } of posts) {
    const cover = fields.get('cover')
    if (typeof cover?.value !== 'string') continue
    const directory = path.dirname(source.problems.file)
    await findImage(cover.value, { directory, root }, source.placeOf(cover.node), source.problems)
  }
}

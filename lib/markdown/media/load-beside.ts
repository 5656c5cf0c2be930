import type { Root } from 'mdast'
import { findImages } from '@/lib/markdown/drawings/find-images'
import type { Folders } from '@/lib/markdown/drawings/find-picture-file'
import type { ImageAsset } from '@/lib/markdown/drawings/image-asset'
import { loadCards } from '@/lib/markdown/embeds/read-embeds'
import type { Expanded } from '@/lib/markdown/notebooks/expand-notebooks'
import { readValues } from '@/lib/markdown/values/read-values'
import type { Problems } from '@/lib/text/problems'
import { type Attachment, findAttachments } from './attachments'

interface Loaded {
  /** By their source as written in the post. */
  images: Map<string, ImageAsset>
  attachments: Map<string, Attachment | undefined>
  /** Input files, existing or not, and files that were written. */
  files: { used: string[]; made: string[] }
}

/** Reads and publishes everything that a post shows and that is not text: facts of cards, pictures, sounds, films, files. */
export async function loadBeside(
  tree: Root,
  source: string,
  { directory, root, embeds, notebooks }: Folders & { embeds: readonly string[]; notebooks: Expanded },
  problems: Problems,
): Promise<Loaded> {
  const folders = { directory, root }
  const cards = await loadCards(tree, source, folders, embeds, problems)
  const images = await findImages(tree, folders, problems, notebooks.pictures)
  const syntax = { links: [], used: [] as string[] }
  readValues(tree, { ...folders, problems, syntax })
  const attachments = findAttachments(tree, folders, problems)
  const assets = [
    ...images.values(),
    ...[...attachments.values()].flatMap((one) => one ?? []),
    ...cards.flatMap(({ picture }) => picture ?? []),
  ]
  return {
    images,
    attachments,
    files: {
      used: [...[...assets, ...cards].flatMap(({ used }) => used), ...syntax.used, ...notebooks.used],
      made: assets.flatMap(({ made }) => made),
    },
  }
}

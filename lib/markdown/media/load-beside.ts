import type { Root } from 'mdast'
import { findImages } from '@/lib/markdown/drawings/find-images'
import type { Folders } from '@/lib/markdown/drawings/find-picture-file'
import type { ImageAsset } from '@/lib/markdown/drawings/image-asset'
import { loadCards } from '@/lib/markdown/embeds/read-embeds'
import type { Problems } from '@/lib/text/problems'

interface Loaded {
  /** By their source as written in the post. */
  images: Map<string, ImageAsset>
  /** Input files, existing or not, and files that were written. */
  files: { used: string[]; made: string[] }
}

/** Reads and publishes everything that a post shows and that is not text: facts of cards, pictures, sounds, films, files. */
export async function loadBeside(
  tree: Root,
  source: string,
  { directory, root, embeds }: Folders & { embeds: readonly string[] },
  problems: Problems,
): Promise<Loaded> {
  const folders = { directory, root }
  const cards = await loadCards(tree, source, folders, embeds, problems)
  const images = await findImages(tree, folders, problems)
  const assets = [...images.values(), ...cards.flatMap(({ picture }) => picture ?? [])]
  return {
    images,
    files: {
      used: [...assets, ...cards].flatMap(({ used }) => used),
      made: assets.flatMap(({ made }) => made),
    },
  }
}

import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { Place, Problems } from '@/lib/problems'
import type { Folders } from './find-picture-file'
import { findImage, type ImageAsset } from './images'

/** Every picture of the post by its source, measured and published once. */
export async function findImages(tree: Root, folders: Folders, problems: Problems): Promise<Map<string, ImageAsset>> {
  const uses = new Map<string, Place | undefined>()
  visit(tree, (node) => {
    if (node.type === 'image') uses.set(node.url, node.position?.start)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const source of listSources(node)) uses.set(source, node.position?.start)
    }
  })
  const images = new Map<string, ImageAsset>()
  for (const [src, place] of uses) {
    const asset = await findImage(src, folders, place, problems)
    if (asset) images.set(src, asset)
  }
  return images
}

function listSources({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  if (name !== 'img' && name !== 'Figure') return []
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && /^(?:src|dark)$/.test(attribute.name) && typeof attribute.value === 'string'
      ? attribute.value
      : [],
  )
}

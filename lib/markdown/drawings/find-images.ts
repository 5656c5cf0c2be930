import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { say } from '@/lib/i18n/authors'
import { readAttributeValue } from '@/lib/markdown/syntax/literals'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Place, Problems } from '@/lib/text/problems'
import { narrowest, wideFrom } from './drawings'
import type { Folders } from './find-picture-file'
import type { ImageAsset } from './image-asset'
import { findImage, publishPicture } from './images'

/**
 * All images of the post by source, each measured and published once.
 * @param given pictures that are no files: outputs of notebooks
 */
export async function findImages(
  tree: Root,
  folders: Folders,
  problems: Problems,
  given: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Map<string, ImageAsset>> {
  const uses = new Map<string, Place | undefined>() // place of the first use
  visit(tree, (node) => {
    if (node.type === 'image' && !uses.has(node.url)) uses.set(node.url, node.position?.start)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const source of listSources(node)) if (!uses.has(source)) uses.set(source, node.position?.start)
    }
  })
  const images = new Map<string, ImageAsset>()
  for (const [src, place] of uses) {
    const bytes = given.get(src)
    const asset = bytes
      ? await publishPicture(src, bytes, place, problems)
      : await findImage(src, folders, place, problems)
    if (bytes && asset) images.set(src, { ...asset, used: [] })
    else if (asset?.kind === 'video') images.set(src, await addPoster(asset, folders, place, problems))
    else if (asset) images.set(src, await addNarrow(asset, src, folders, place, problems))
  }
  return images
}

function listSources({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  if (name !== 'img' && name !== 'Figure') return []
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !/^(?:src|dark)$/.test(attribute.name)) return []
    const value = readAttributeValue(attribute)
    return typeof value === 'string' ? value : [] // anything else is reported by `check-tree.ts`
  })
}

/** Adds the variant for narrow windows, and warns when a drawing needs one. */
async function addNarrow(
  asset: ImageAsset,
  src: string,
  folders: Folders,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset> {
  const [file] = asset.used
  if (!file) return asset
  const beside = nameNarrow(file)
  const narrow = existsSync(/*turbopackIgnore: true*/ beside)
    ? await findImage(nameNarrow(src), folders, place, problems)
    : undefined
  warnOfSmallText(asset, file, narrow ? wideFrom : narrowest, place, problems)
  if (narrow) warnOfSmallText(narrow, beside, narrowest, place, problems)
  return {
    ...asset,
    narrow,
    used: [...asset.used, beside],
    made: [...asset.made, ...(narrow?.made ?? [])],
  }
}

/** The picture of the same name is shown before a film plays. */
async function addPoster(
  asset: ImageAsset,
  folders: Folders,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset> {
  const [file = ''] = asset.used
  const beside = ['.webp', '.jpg', '.png'].map((extension) => file.replace(/\.\w+$/, extension))
  const used = [...asset.used, ...beside]
  const poster = beside.find((one) => existsSync(/*turbopackIgnore: true*/ one))
  if (!poster) return { ...asset, used }
  const { dir, base } = path.parse(poster)
  const picture = await findImage(`./${base}`, { ...folders, directory: dir }, place, problems)
  return { ...asset, used, ...(picture && { poster: picture.src, made: [...asset.made, ...picture.made] }) }
}

const nameNarrow = (name: string) => name.replace(/(\.\w+)$/, '.narrow$1')

/** Warns about text below 12 px: on a phone such a drawing has to be scrolled. */
function warnOfSmallText(
  { svg, width = 0 }: ImageAsset,
  file: string,
  room: number,
  place: Place | undefined,
  problems: Problems,
): void {
  if (!svg || svg.legibleWidth <= room) return
  const text = ((12 * width) / svg.legibleWidth).toFixed(1)
  problems.warn(
    place,
    ...say.pictures.smallText(file, Math.round(width), text, room, room === narrowest ? nameNarrow(file) : undefined),
  )
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Element, ElementContent, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import sharp from 'sharp'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { SourcePost, Tell } from '@/lib/import/source-post'
import { attribute, replaceElements } from './tree'

/** A file to write beside the post. */
export interface PictureFile {
  name: string
  bytes: Buffer
}

/**
 * Collects the images of a post, to be written beside it under ASCII names with the extension of their real format.
 * Captions become titles, which the site shows below. A remote image keeps its URL, a missing one becomes text; both
 * are reported.
 */
export async function collectPictures(tree: Root, post: SourcePost, note: Tell): Promise<PictureFile[]> {
  const images: Element[] = []
  replaceElements(tree, (element) => {
    if (element.tagName === 'figure') return readFigure(element)
    if (element.tagName === 'picture') return [select('img', element) ?? h('span')]
    if (element.tagName === 'img') images.unshift(element)
    return undefined
  })
  const files = new Map<string, PictureFile | undefined>()
  let number = 0
  for (const image of images) {
    number += 1
    const src = sourceOf(image)
    const known = files.get(src)
    const file = known ?? (await readPicture(src, post, [...files.values()], note))
    files.set(src, file)
    setWords(image, { number, file, src, words: post.words?.get(src) }, note)
  }
  replaceElements(tree, (element) =>
    element.tagName === 'img' && element.properties.dataMissing ? linkTo(element) : undefined,
  )
  return [...new Set([...files.values()].flatMap((file) => file ?? []))]
}

/** The source of an image: editors put a placeholder into `src` and the real one into a `data-` attribute. */
function sourceOf(image: Element): string {
  const names = ['dataOriginSrc', 'dataSrc', 'dataUrl', 'dataLazySrc', 'src']
  const sources = names.flatMap((name) => attribute(image, name) ?? [])
  return sources.find((src) => !/^data:image\/gif/.test(src)) ?? sources[0] ?? ''
}

/** A figure with one image becomes an image with a title; others keep their content and the caption below it. */
function readFigure(element: Element): ElementContent[] | undefined {
  const caption = select('figcaption', element)
  const image = select('img', element)
  const words = caption ? textOf(caption).replace(/\s+/g, ' ').trim() : ''
  const content = element.children.filter((child) => child !== caption)
  const images = selectAll('img', element)
  if (images.length > 1 && textOf(element).trim() === words)
    return [...images.map((one) => h('p', [one])), ...(words ? [h('p', words)] : [])]
  if (!image || textOf(element).trim() !== words) return [...content, ...(words ? [h('p', words)] : [])]
  if (words) image.properties.title = words
  return content.filter((child) => child.type === 'element').map((child) => h('p', [child]))
}

async function readPicture(
  src: string,
  post: SourcePost,
  others: (PictureFile | undefined)[],
  note: Tell,
): Promise<PictureFile | undefined> {
  const bytes = readBytes(src, post)
  if (!bytes) return undefined
  const shown = src.slice(0, 60)
  if (bytes.length === 0) {
    note('lost', noteTexts.emptyPicture, shown)
    return undefined
  }
  const isDrawing = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg/.test(
    bytes.subarray(0, 2000).toString('utf8'),
  )
  const metadata = isDrawing
    ? undefined
    : await sharp(bytes)
        .metadata()
        .catch(() => undefined)
  if (!isDrawing && !metadata) {
    note('lost', noteTexts.unreadPicture, shown)
    return undefined
  }
  const served = ['png', 'jpeg', 'webp', 'gif', 'avif']
  const format = isDrawing ? 'svg' : (metadata?.format ?? 'png')
  const kept = isDrawing || served.includes(format)
  const name = freeName(src, others.length + 1, kept ? format.replace('jpeg', 'jpg') : 'png', others)
  return { name, bytes: kept ? bytes : await sharp(bytes).png().toBuffer() }
}

function readBytes(src: string, post: SourcePost): Buffer | undefined {
  const inline = /^data:image\/[\w+.-]+;base64,(.+)$/s.exec(src)?.[1]
  if (inline) return Buffer.from(inline, 'base64')
  const file = src && post.findFile(src)
  return file ? readFileSync(file) : undefined
}

function freeName(src: string, number: number, extension: string, others: (PictureFile | undefined)[]): string {
  const plain = src.startsWith('data:') ? '' : path.posix.basename(src.replace(/[?#].*$/, '')).replace(/\.\w+$/, '')
  let decoded = plain
  try {
    decoded = decodeURIComponent(plain)
  } catch {
    // a stray %: use the name as it is
  }
  const base = proposeSlug(decoded) || `figure-${number}`
  const taken = (name: string) => others.some((other) => other?.name.toLowerCase() === name)
  for (let copy = 1; ; copy += 1) {
    const name = `${base}${copy === 1 ? '' : `-${copy}`}.${extension}`
    if (!taken(name)) return name
  }
}

/** Alternative texts without meaning, written by cameras and editors. */
const noWords = /^(?:(?:image|img|screenshot|untitled|스크린샷)?[\s\d_.-]*|.*\.(?:png|jpe?g|gif|webp|bmp))$/i

/** Titles that editors write: where a picture comes from is not what is on it. */
const isOrigin =
  /^\s*(?:source|출처|(?:hosted|uploaded|image|photo)\s+(?:on|at|from|by|via)|via)\s*:?\s*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*\s*$/i

const isEmpty = (words: string) => noWords.test(words.trim()) || isOrigin.test(words)

interface Shown {
  number: number
  file: PictureFile | undefined
  src: string
  /** Filled in by its author. */
  words: string | undefined
}

function setWords(image: Element, { number, file, src, words }: Shown, note: Tell): void {
  const said = attribute(image, 'title')
  const title = said && isEmpty(said) ? undefined : said
  const given = words || (attribute(image, 'alt')?.replace(/\s+/g, ' ').trim() ?? '')
  const alt = isEmpty(given) ? (title ?? `그림 ${number}`) : given
  if (!title && isEmpty(given))
    note('changed', noteTexts.wordlessPicture, src.startsWith('data:') ? src.slice(0, 60) : src)
  const remote = /^(?:https?:)?\/\//.test(src)
  image.properties = { alt, ...(title ? { title } : {}) }
  if (file) image.properties.src = `./${file.name}`
  else if (remote) {
    image.properties.src = src.replace(/^(?:http:)?\/\//, 'https://')
    note('changed', noteTexts.farPicture, src.slice(0, 120))
  } else {
    image.properties = { ...image.properties, dataMissing: 'true', src }
    note('lost', noteTexts.noPicture, src.slice(0, 120))
  }
}

/** Replaces a missing image by its alternative text. */
function linkTo(image: Element): ElementContent[] {
  return [{ type: 'text', value: `[${attribute(image, 'alt')}]` }]
}

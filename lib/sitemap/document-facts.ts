import { createHash } from 'node:crypto'
import { absoluteUrl } from '@/lib/addresses/routes'
import { getReferences, type Page, type Post } from '@/lib/content'
import { getBody } from '@/lib/markdown'
import { findCover } from '@/lib/metadata/cover'
import { isWriting } from '@/site.config'

/** What a sitemap needs of a document beyond its front matter. */
export interface DocumentFacts {
  /** Absolute URLs of its images and its cover. */
  images: string[]
  /** Hash of its front matter, text and image URLs, which contain hashes of the images. */
  fingerprint: string
}

/** Cached, because built documents do not change while a server runs. */
const known = new Map<string, Promise<DocumentFacts>>()

/** @throws Error when the document cannot be compiled, which would have failed the build */
export function findDocumentFacts(document: Post | Page): Promise<DocumentFacts> {
  if (isWriting) return readFacts(document)
  const facts = known.get(document.file) ?? readFacts(document)
  known.set(document.file, facts)
  facts.catch(() => known.delete(document.file))
  return facts
}

async function readFacts(document: Post | Page): Promise<DocumentFacts> {
  const { feedHtml } = await getBody(document, getReferences(), 'feedHtml')
  const cover = 'cover' in document ? await findCover(document) : undefined
  const images = [...(cover ? [cover] : []), ...listImages(feedHtml)].map(absoluteUrl)
  return { images: [...new Set(images)], fingerprint: hash([JSON.stringify(document), feedHtml, ...images]) }
}

/**
 * Sources of the images in HTML rendered by this site.
 * @example listImages('<img src="/a.png" alt="">') // => ['/a.png']
 */
export function listImages(html: string): string[] {
  return [...html.matchAll(/<img [^>]*?\bsrc="([^"]+)"/g)].map(([, src = '']) =>
    src.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
  )
}

/** A short hash of a list of texts. */
export function hash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 16)
}

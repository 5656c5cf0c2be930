import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Link, Root } from 'mdast'
import { looksLikeHost } from '@/lib/addresses/looks-like-host'
import { say } from '@/lib/i18n/authors'
import { type Folders, findPictureFile } from '@/lib/markdown/drawings/find-picture-file'
import { hashOf, publish, urlOf } from '@/lib/markdown/drawings/publish'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Place, Problems } from '@/lib/text/problems'
import { formatBytes, sayLarge } from './media-kinds'
import { publishedMedia } from './publish-media'

/** A file beside the post that readers can open or keep. */
export interface Attachment {
  src: string
  /** Its own name. */
  name: string
  /** What stands behind the link: `PDF, 1.2 MB`. */
  facts: string
  used: string[]
  made: string[]
}

/** A file of the folder, or of one below it; posts are linked by their address, and a fragment stays. */
const beside = /^(?![a-z][a-z\d+.-]*:|[/#?])([^#?]+\.(?!mdx?$)[a-z\d]{1,8})(#.*)?$/i

/** Would run in the origin of the site, or is a page of it. */
const refused = /\.(?:x?html?|svgz?|xml|xsl|[cm]?js|wasm|swf)$/i

/** Publishes the files that links of a post name, each once; undefined for one with a problem. */
export function findAttachments(tree: Root, folders: Folders, problems: Problems): Map<string, Attachment | undefined> {
  const found = new Map<string, Attachment | undefined>()
  visit(tree, 'link', ({ url, position }: Link) => {
    const isElsewhere = looksLikeHost(url) && !existsSync(/*turbopackIgnore: true*/ path.join(folders.directory, url))
    if (!found.has(url) && beside.test(url) && !isElsewhere)
      found.set(url, publishFile(url, folders, position?.start, problems))
  })
  return found
}

function publishFile(
  url: string,
  folders: Folders,
  place: Place | undefined,
  problems: Problems,
): Attachment | undefined {
  const [, written = '', fragment = ''] = beside.exec(url) ?? []
  if (refused.test(written)) {
    problems.error(place, ...say.pictures.runnable(written))
    return undefined
  }
  const file = findPictureFile(written, folders, place, problems, 'file')
  if (!file) return undefined
  const { name, ext, base } = path.parse(file.file)
  const large = sayLarge(file.bytes.length)
  if (large) problems.warn(place, `file: ${file.file} ${large[0]}`, large[1])
  const readable = name.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'file'
  const made = publish(`${readable}-${hashOf(file.bytes)}${ext.toLowerCase()}`, file.bytes, publishedMedia)
  const facts = `${ext.slice(1).toUpperCase()}, ${formatBytes(file.bytes.length)}`
  return { src: urlOf(made) + fragment, name: base, facts, used: [file.file], made: [made] }
}

/** A link to a file, with its kind and size: a PDF opens in the browser, everything else is kept under its own name. */
export function renderAttachment(
  { src, name, facts }: Attachment,
  children: ElementContent[],
  title?: string,
): Element[] {
  const download = /\.pdf$/i.test(name) ? undefined : name
  return [h('a', { href: src, download, title }, children), h('span', { class: 'file-facts' }, ` (${facts})`)]
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site } from '@/site.config'
import { dropTags, expandContent, type FindUploads, type Upload } from './wordpress-content'

/** An element of the export; an attribute has `@` before its name. */
type Item = Record<string, unknown>

/** Whether a text is the beginning of an export of WordPress (WXR). */
export const isWordPress = (text: string) =>
  /xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(text.slice(0, 4000))

/**
 * Reads an export of WordPress (*Tools → Export*, WXR 1.2), one or several XML files. The pictures are not in it: they
 * are found if `wp-content/uploads` lies beside it.
 */
export async function readWordPress(root: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const files = folder.names.filter((name) => name.endsWith('.xml') && isWordPress(read(folder, name)))
  if (files.length === 0) throw new Error(noteTexts.noExport)
  const sites: Pick<SourceSite, 'posts' | 'failures'>[] = []
  let url: string | undefined
  for (const file of files) {
    const channel = parseChannel(read(folder, file))
    const items = list(channel.item)
    url ??= text(channel.link) || undefined
    const uploads = listUploads(items)
    const base = pathOf(text(channel.link))
    const byName = new Map(items.map((item) => [`${file}#${text(item['wp:post_id'])}`, item]))
    const wanted = [...byName.keys()].filter((name) => isPost(byName.get(name)!))
    sites.push(await readEach(wanted, (name) => readPost(name, byName.get(name)!, folder, { uploads, base })))
  }
  return {
    posts: sites.flatMap(({ posts }) => posts),
    failures: sites.flatMap(({ failures }) => failures),
    ...(url && { url }),
  }
}

const read = (folder: Folder, name: string) => readFileSync(folder.find(name)!, 'utf8')

function parseChannel(xml: string): Item {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: 1_000_000_000 },
    isArray: (name) => ['item', 'category', 'wp:postmeta'].includes(name),
  })
  const { rss } = parser.parse(xml) as { rss?: { channel?: Item } }
  if (!rss?.channel) throw new Error(noteTexts.noChannel)
  return rss.channel
}

const list = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : [])

function text(value: unknown): string {
  if (typeof value === 'object' && value !== null) return text((value as Item)['#text'])
  return value === undefined || value === null ? '' : String(value).trim()
}

/** Menus, pictures and the trash are no posts. */
const isPost = (item: Item) =>
  ['post', 'page'].includes(text(item['wp:post_type'])) && !['trash', 'auto-draft'].includes(text(item['wp:status']))

/** The pictures of an export, by their numbers and by the post that they belong to. */
interface Uploads {
  byId: Map<string, Upload>
  ofPost: Map<string, Upload[]>
}

function listUploads(items: readonly Item[]): Uploads {
  const uploads: Uploads = { byId: new Map(), ofPost: new Map() }
  const order = (item: Item) => Number(text(item['wp:menu_order']) || 0)
  for (const item of items.toSorted((a, b) => order(a) - order(b))) {
    const src = text(item['wp:attachment_url'])
    if (!src) continue
    const meta = list(item['wp:postmeta']).find((one) => text(one['wp:meta_key']) === '_wp_attachment_image_alt')
    const upload = { src, alt: text(meta?.['wp:meta_value']), caption: text(item['excerpt:encoded']) }
    const parent = text(item['wp:post_parent'])
    uploads.byId.set(text(item['wp:post_id']), upload)
    if (isPicture.test(src)) uploads.ofPost.set(parent, [...(uploads.ofPost.get(parent) ?? []), upload])
  }
  return uploads
}

const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i

/** What a post needs of the rest of the export: its pictures, and the path that the blog was below. */
interface Export {
  uploads: Uploads
  base: string
}

function readPost(from: string, item: Item, folder: Folder, { uploads, base }: Export): SourcePost {
  if (text(item['wp:post_type']) === 'page') throw new Error(noteTexts.isPage)
  const status = text(item['wp:status'])
  const id = text(item['wp:post_id'])
  const isSecret = status === 'private' || text(item['wp:post_password']) !== ''
  const draft = isSecret || !['publish', 'future'].includes(status)
  const date = dateOf(item['wp:post_date_gmt'], item['wp:post_date'])
  if (!date && !draft) throw new Error(noteTexts.noDate)
  const content = text(item['content:encoded'])
  const notes: SourcePost['notes'] = isSecret ? [{ kind: 'changed', message: noteTexts.wasPrivate }] : []
  const findUploads: FindUploads = (ids) =>
    ids ? ids.flatMap((one) => uploads.byId.get(one) ?? []) : (uploads.ofPost.get(id) ?? [])
  const slug = decode(text(item['wp:post_name']))
  return {
    from,
    title: (text(item.title) || slug || `글 ${id}`).normalize('NFC'),
    date: date ?? '2000-01-01',
    updated: dateOf(item['wp:post_modified_gmt'], item['wp:post_modified']),
    tags: list(item.category)
      .filter((one) => ['category', 'post_tag'].includes(String(one['@domain'])))
      .map(text)
      .filter((name) => !/^(?:uncategorized|미분류)$/i.test(name)),
    draft,
    summary: text(item['excerpt:encoded']) || undefined,
    slug,
    aliases: draft ? [] : listAddresses(text(item.link), id, base),
    body: { format: 'html', text: expandContent(content, findUploads, notes) },
    written: dropTags(content),
    fields: date ? { date: text(item['wp:post_date']) } : {},
    notes,
    findFile: (reference) => findUpload(reference, folder, path.posix.dirname(from)),
  }
}

/** In UTC, else in the time zone of the site; drafts have zeros. */
function dateOf(utc: unknown, local: unknown): string | undefined {
  const isSet = (value: unknown) => text(value) !== '' && !text(value).startsWith('0000')
  if (isSet(utc)) return parseSourceDate(`${text(utc)}Z`, site.timeZone)
  return isSet(local) ? parseSourceDate(text(local), site.timeZone) : undefined
}

/** The permalink, and the short address that every post has below the path of the blog. */
function listAddresses(link: string, id: string, base: string): string[] {
  const own = URL.canParse(link) ? new URL(link) : undefined
  const isShort = own?.search === `?p=${id}`
  const isLong = own?.search === '' && pathOf(link) !== base
  return [...new Set([...(own && (isLong || isShort) ? [own.pathname + own.search] : []), `${base}/?p=${id}`])]
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : '')

/** The file of an upload; a smaller copy (`-300x200`) is found as its original, if that is there. */
function findUpload(reference: string, folder: Folder, directory: string): string | undefined {
  const [, upload] = /(wp-content\/uploads\/[^?#]+)/.exec(reference) ?? []
  if (!upload) return folder.findReference(reference, directory, [''])
  const original = upload.replace(/-\d+x\d+(?=\.\w+$)/, '')
  const bases = ['', directory, 'wordpress', 'html', 'public_html']
  for (const name of [original, upload, original.replace('wp-content/', ''), upload.replace('wp-content/', '')]) {
    const found = folder.findReference(`/${name}`, directory, bases)
    if (found) return found
  }
  return undefined
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

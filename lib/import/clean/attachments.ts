import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import type { SourcePost, Tell } from '@/lib/import/source-post'

/** A file that a post links to, to be written to `public/files/<slug>`. */
export interface Attachment {
  name: string
  bytes: Buffer
}

/** Pages and programs are not served from a folder of files; posts and pictures have their own places. */
const refused = /\.(?:html?|xhtml|xml|svg|[cm]?jsx?|php|md|mdx|markdown|qmd)$/i
const largest = 25 * 1024 * 1024

/** Collects the files of the backup that a post links to. */
export function createAttachments(
  post: SourcePost,
  slug: string,
  note: Tell,
): { files: Attachment[]; attach(href: string): string | undefined } {
  const files: Attachment[] = []
  const names = new Map<string, string>()
  const attach = (href: string): string | undefined => {
    const [reference = ''] = href.split(/[?#]/)
    const extension = path.posix.extname(reference).toLowerCase()
    const file = /^\.[a-z\d]{1,8}$/.test(extension) && !refused.test(reference) && post.findFile(reference)
    if (!file || !statSync(file).isFile()) return undefined
    if (statSync(file).size > largest) {
      note('lost', 'a file is larger than 25 MB and stays behind', reference)
      return undefined
    }
    const base = proposeSlug(path.posix.basename(file).normalize('NFC').slice(0, -extension.length)) || 'file'
    let name = names.get(file) ?? base + extension
    for (let copy = 2; !names.has(file) && files.some((one) => one.name === name); copy += 1)
      name = `${base}-${copy}${extension}`
    if (!names.has(file)) files.push({ name, bytes: readFileSync(file) })
    names.set(file, name)
    note('changed', 'a file came along', `${reference} → /files/${slug}/${name}`)
    return `/files/${slug}/${name}`
  }
  return { files, attach }
}

import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { SourcePost, Tell } from '@/lib/import/source-post'

/** A file that a post links to, to be written beside it. */
export interface Attachment {
  name: string
  bytes: Buffer
}

/** Would run as pages of the site, or on its server; posts and drawings have their own places. */
const refused = /\.(?:x?html?|xml|xsl|svgz?|[cm]?js|wasm|swf|php|mdx?|markdown|qmd)$/i
const page = /\.(?:x?html?|php|mdx?|markdown|qmd)$/i
const largest = 25 * 1024 * 1024

/** What people attach to posts, by the ending of its name. */
const attached =
  /\.(?:pdf|epub|docx?|pptx?|xlsx?|hwpx?|odt|rtf|txt|tex|bib|csv|tsv|parquet|json|ya?ml|toml|ini|log|sql|py|ipynb|rb|rs|go|java|kt|c|cc|cpp|h|cu|cs|r|sh|bat|ps1|zip|t?gz|tar|bz2|xz|7z|rar|apk|exe|dmg|npy|npz|pkl|pt|onnx|psd|mp3|m4a|wav|ogg|flac|mp4|m4v|mov|webm|avi)$/i

/** Whether the address of a link is that of a file, and not of a page. */
export const isFileAddress = (href: string): boolean => attached.test(href.split(/[?#]/)[0]!)

/**
 * Collects the files of the backup that a post links to.
 * @param pictures have their names already
 */
export function createAttachments(
  post: SourcePost,
  pictures: readonly { name: string }[],
  note: Tell,
): { files: Attachment[]; attach(href: string): string | undefined } {
  const files: Attachment[] = []
  const names = new Map<string, string>()
  const attach = (href: string): string | undefined => {
    const [reference = ''] = href.split(/[?#]/)
    const file = findFile(reference, post)
    const fault = file && findFault(reference, file)
    if (fault) note('lost', fault, reference)
    if (!file || fault) return undefined
    const name = names.get(file) ?? freeName(file, [...pictures, ...files])
    if (!names.has(file)) files.push({ name, bytes: readFileSync(file) })
    names.set(file, name)
    note('changed', noteTexts.fileBeside, `${reference} → ${name}`)
    return `./${name}${/#.*$/.exec(href)?.[0] ?? ''}`
  }
  return { files, attach }
}

function findFile(reference: string, { findFile: find }: SourcePost): string | undefined {
  const isFile = /\.[a-z\d]{1,8}$/i.test(reference) && !page.test(reference)
  const file = isFile ? find(reference) : undefined
  return file && statSync(file).isFile() ? file : undefined
}

function findFault(reference: string, file: string): string | undefined {
  if (refused.test(reference)) return noteTexts.fileRuns
  return statSync(file).size > largest ? noteTexts.fileLarge : undefined
}

function freeName(file: string, others: readonly { name: string }[]): string {
  const { name: written, ext } = path.parse(file)
  const base = proposeSlug(written.normalize('NFC')) || 'file'
  const extension = ext.toLowerCase()
  let name = base + extension
  for (let copy = 2; others.some((one) => one.name === name); copy += 1) name = `${base}-${copy}${extension}`
  return name
}

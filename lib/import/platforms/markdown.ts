import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, listOf, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'
import { readComponents } from './markdown-components'
import { breaksInVault, fillAddress, findLayout, type Layout, type Named } from './markdown-flavours'

export interface MarkdownOptions {
  /** Whether line ends are breaks; by default taken from the settings of an Obsidian vault. */
  lineBreaks?: boolean | undefined
  /** Addresses of the posts (`fillAddress`); `none` if they had none. */
  urls?: string | undefined
}

/**
 * Reads a folder of Markdown files from any source, with or without front matter: a site of Gatsby, Next, Docusaurus,
 * Astro, Quartz or Quarto, an Obsidian vault, or notes. Hidden files are skipped.
 */
export async function readMarkdown(root: string, { lineBreaks, urls }: MarkdownOptions = {}): Promise<SourceSite> {
  const folder = new Folder(root)
  const layout = findLayout(folder)
  const template = urls ?? layout.flavour.urls
  const breaksLines = lineBreaks ?? breaksInVault(folder)
  const posts = await readEach(layout.files, (file) => readPost(file, folder, { layout, template, breaksLines }))
  const source = urls ? say.moving.saidAddresses : template ? say.moving.starterAddresses : say.moving.unknownAddresses
  return {
    ...posts,
    about: say.moving.folder(layout.flavour.name, layout.root || '.', template, source),
  }
}

interface Reading {
  layout: Layout
  template: string | undefined
  breaksLines: boolean
}

function readPost(file: string, folder: Folder, reading: Reading): SourcePost {
  const { layout, breaksLines } = reading
  const { fields, body } = readFrontMatter(readFileSync(folder.find(file)!, 'utf8'))
  const { title, day, plainName, text } = readTitle(file, fields, body)
  const notes: SourcePost['notes'] = []
  const date = readDate(fields, day, folder.find(file)!, notes)
  const draft = notes.length > 0 || fields.draft === true || fields.published === false || fields.publish === false
  const slug = textOf(fields, 'slug')
  const hasComponents = /\.mdx$/.test(file) || layout.flavour.name === 'Docusaurus'
  return {
    from: file,
    title,
    date,
    updated: parseSourceDate(
      textOf(fields, 'updated', 'lastmod', 'modified', 'updatedDate', 'last_update'),
      site.timeZone,
    ),
    tags: listOf(fields, 'categories', 'category', 'tags', 'tag').map((tag) => tag.replace(/^#/, '')),
    draft,
    summary: textOf(fields, 'summary', 'description', 'excerpt', 'spoiler'),
    slug: slug?.split('/').filter(Boolean).at(-1) ?? plainName,
    aliases: listAddresses(fields, { file, slug, date, title }, reading, draft),
    hasAddress: reading.template !== 'none',
    lang: textOf(fields, 'lang'),
    body: {
      format: 'markdown',
      text: hasComponents ? readComponents(text, notes) : text,
      breaksLines,
      hasMarks: layout.flavour.hasDialects === true,
      hasBrackets: layout.flavour.hasBrackets === true,
    },
    written: text,
    series: textOf(fields, 'series'),
    fields,
    notes,
    findFile: (reference) => findFile(reference, file, folder, layout),
  }
}

/** The title, and the text without a first heading that repeats it; the name of a file may begin with a day. */
function readTitle(file: string, fields: FrontMatter, body: string) {
  const name = path.posix.basename(file.replace(/\/index\.\w+$/, '')).replace(/\.\w+$/, '')
  const [, day, plainName = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? []
  const [heading, first = ''] = /^\s*#[ \t]+([^\n]+)\n/.exec(body) ?? []
  const headed =
    first
      .trimEnd()
      .replace(/(?<!#)#+$/, '')
      .trimEnd() || undefined
  const title = (textOf(fields, 'title') ?? headed ?? plainName).normalize('NFC')
  return {
    title,
    day,
    plainName,
    text: heading && headed?.normalize('NFC') === title ? body.replace(heading, '') : body,
  }
}

const dates = ['date', 'pubDate', 'publishDate', 'publishedAt', 'published_at', 'created', 'createdAt', 'created_at']

function readDate(fields: FrontMatter, day: string | undefined, location: string, notes: SourcePost['notes']): string {
  const date = parseSourceDate(textOf(fields, ...dates) ?? day, site.timeZone)
  if (date) return date
  const changed = formatIso(statSync(location).mtime, site.timeZone).slice(0, 10)
  const message = noteTexts.fileDateDraft
  notes.push({ kind: 'changed', message, about: changed })
  return changed
}

/** Addresses of the front matter, else by the template, and redirects. */
function listAddresses(fields: FrontMatter, named: Named, { layout, template }: Reading, draft: boolean): string[] {
  const given = listOf(fields, 'permalink', 'path', 'url', 'aliases', 'redirect_from').filter((one) =>
    one.startsWith('/'),
  )
  const hasOwn = textOf(fields, 'permalink', 'path', 'url')?.startsWith('/')
  if (draft || hasOwn || !template || template === 'none') return given
  return [fillAddress(template, layout, named), ...given]
}

/** The file of a reference; in a vault by its name alone, wherever it lies. */
function findFile(reference: string, file: string, folder: Folder, { flavour, top }: Layout): string | undefined {
  const plain = reference.replace(/^@(?:site)?\//, '/')
  const bases = ['', 'public', 'static', 'assets', ...flavour.bases].map((base) => path.posix.join(top, base))
  const found = folder.findReference(plain, path.posix.dirname(file), bases)
  return found ?? (flavour.name === 'Obsidian' || flavour.name === 'Quartz' ? folder.findByName(plain) : undefined)
}

import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Folder } from '@/lib/import/folder'
import { listOf, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { mapProse, splitCode } from '@/lib/import/split-code'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'

/**
 * Reads a folder of Markdown files from any source, with or without front matter; hidden folders are skipped.
 * @param breaksLines whether line ends are breaks; by default taken from the settings of an Obsidian vault
 */
export async function readMarkdown(root: string, breaksLines?: boolean): Promise<SourceSite> {
  const folder = new Folder(root)
  const files = folder.names.filter(
    (name) => /\.(?:md|mdx|markdown)$/i.test(name) && !/(?:^|\/)(?:readme\.md$|\.)/i.test(name),
  )
  const breaks = breaksLines ?? breaksInVault(folder)
  return readEach(files, (file) => readPost(file, folder, breaks))
}

/** Obsidian shows line ends as breaks unless “strict line breaks” is set. */
function breaksInVault(folder: Folder): boolean {
  const setting = folder.names.find((name) => /(?:^|\/)\.obsidian\/app\.json$/.test(name))
  if (!setting) return folder.names.some((name) => /(?:^|\/)\.obsidian\//.test(name))
  const { strictLineBreaks } = JSON.parse(readFileSync(folder.find(setting)!, 'utf8')) as { strictLineBreaks?: boolean }
  return strictLineBreaks !== true
}

function readPost(file: string, folder: Folder, breaksLines: boolean): SourcePost {
  const location = folder.find(file)!
  const { fields, body } = readFrontMatter(readFileSync(location, 'utf8'))
  const name = path.posix.basename(file.replace(/\/index\.\w+$/, '')).replace(/\.\w+$/, '')
  const [, day, plainName = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? []
  const [heading, first = ''] = /^\s*#[ \t]+([^\n]+)\n/.exec(body) ?? []
  const headed =
    first
      .trimEnd()
      .replace(/(?<!#)#+$/, '')
      .trimEnd() || undefined
  const title = (textOf(fields, 'title') ?? headed ?? plainName).normalize('NFC')
  const notes: SourcePost['notes'] = []
  let date = parseSourceDate(
    textOf(fields, 'date', 'pubDate', 'publishedAt', 'created', 'createdAt') ?? day,
    site.timeZone,
  )
  if (!date) {
    date = formatIso(statSync(location).mtime, site.timeZone).slice(0, 10)
    notes.push({
      kind: 'changed',
      message: 'there was no date: that of the file stands for it, and the post is a draft',
      about: date,
    })
  }
  const text = heading && headed?.normalize('NFC') === title ? body.replace(heading, '') : body
  const given = notes.length === 0
  return {
    from: file,
    title,
    date,
    updated: parseSourceDate(textOf(fields, 'updated', 'lastmod', 'modified', 'updatedDate'), site.timeZone),
    tags: listOf(fields, 'categories', 'category', 'tags', 'tag'),
    draft: !given || fields.draft === true || fields.published === false,
    summary: textOf(fields, 'summary', 'description', 'excerpt'),
    slug: textOf(fields, 'slug') ?? plainName,
    aliases: listOf(fields, 'aliases', 'redirect_from', 'permalink', 'url').filter((one) => one.startsWith('/')),
    lang: textOf(fields, 'lang'),
    // A first heading equal to the title is dropped (above), because it would repeat it.
    body: { format: 'markdown', text: file.endsWith('.mdx') ? dropCode(text, notes) : text, breaksLines },
    fields,
    notes,
    findFile: (reference) =>
      folder.findReference(reference, path.posix.dirname(file), ['', 'public', 'static', 'assets']),
  }
}

/** Removes imports and exports; of components only the text is kept. */
function dropCode(text: string, notes: SourcePost['notes']): string {
  const prose = splitCode(text)
    .filter((_, index) => index % 2 === 0)
    .join('\n')
  const components = [...new Set([...prose.matchAll(/<([A-Z][\w.]*)/g)].map(([, name]) => `<${name}>`))]
  if (components.length > 0)
    notes.push({ kind: 'lost', message: 'components are not kept, their text is', about: components.join(', ') })
  return mapProse(text, (part) => part.replace(/^(?:import|export)\s.*$/gm, ''))
}

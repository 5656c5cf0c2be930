import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { say } from '@/lib/i18n/authors'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { type Note, readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { formatIso } from '@/lib/text/dates'
import { site as ownSite } from '@/site.config'
import { type JekyllPost, listJekyllAddresses } from './jekyll-addresses'
import { listDocuments, type Named } from './jekyll-documents'
import { completeFields } from './jekyll-fields'
import { createLiquid, type RenderLiquid } from './jekyll-liquid'
import { readKramdown } from './kramdown'

/** Reads a Jekyll site: `_config.yml`, `_posts`, `_drafts`, other collections, `_includes`. */
export async function readJekyll(root: string): Promise<SourceSite> {
  const top = new Folder(root)
  const config = readConfig(top)
  const source = textOf(config, 'source')?.replace(/^\.?\/+|\/+$/g, '')
  const isBelow = source && top.names.some((name) => name.startsWith(`${source}/`))
  const folder = isBelow ? new Folder(path.join(root, source)) : top
  const { named, failures } = listDocuments(folder, config)
  const heads = new Map(named.map((one) => [one.file, readHead(one, folder, config)]))
  const addressOf = (wanted: string) =>
    [...heads.values()].find(({ file }) => file.endsWith(wanted.trim()))?.addresses[0]
  const render = createLiquid(folder, config, (wanted) => addressOf(wanted.includes('.') ? wanted : `${wanted}.md`))
  const read = await readEach([...heads.keys()], (file) => readPost(heads.get(file)!, folder, config, render))
  return { posts: read.posts, failures: [...read.failures, ...failures], url: textOf(config, 'url') }
}

function readConfig(folder: Folder): FrontMatter {
  const file = folder.find('_config.yml') ?? folder.find('_config.yaml')
  return file
    ? ((parseYaml(readFileSync(file, 'utf8'), { schema: 'core', uniqueKeys: false }) ?? {}) as FrontMatter)
    : {}
}

interface Head extends JekyllPost {
  date: string | undefined
  addresses: string[]
  body: string
  failure?: Error
}

function readHead(post: Named, folder: Folder, config: FrontMatter): Head {
  const { file, day } = post
  try {
    const { fields: own, body } = readFrontMatter(readFileSync(folder.find(file)!, 'utf8'))
    const named = { ...post, ...completeFields(own, post, config) }
    const zone = textOf(config, 'timezone') ?? ownSite.timeZone
    const date = parseSourceDate(textOf(named.fields, 'date'), zone) ?? parseSourceDate(day, zone)
    return { ...named, date, body, addresses: listJekyllAddresses(named, config) }
  } catch (error) {
    const nothing = { fields: {}, categories: [], tags: [], date: undefined, addresses: [], body: '' }
    return { ...post, ...nothing, failure: error as Error }
  }
}

async function readPost(head: Head, folder: Folder, config: FrontMatter, render: RenderLiquid): Promise<SourcePost> {
  if (head.failure) throw head.failure
  const { fields, body } = head
  const directory = path.posix.dirname(head.file)
  const draft = head.file.includes('_drafts/') || fields.published === false || fields.draft === true
  const { text, notes } = await render(body, fields)
  const date = head.date ?? standIn(head, draft, folder, notes)
  const base = (textOf(config, 'baseurl') ?? '').replace(/\/+$/, '')
  const tellClasses = (about: string) => void notes.push({ kind: 'changed', message: noteTexts.classes, about })
  return {
    from: head.file,
    title: (textOf(fields, 'title') ?? head.slug.replaceAll('-', ' ')).normalize('NFC'),
    date,
    updated: parseSourceDate(textOf(fields, 'last_modified_at', 'updated'), ownSite.timeZone),
    tags: [...head.categories.map((one) => one.replace(/,+$/, '')), ...head.tags],
    draft,
    summary: textOf(fields, 'description', 'excerpt', 'summary'),
    excerptSeparator: textOf(fields, 'excerpt_separator') ?? textOf(config, 'excerpt_separator'),
    slug: head.slug,
    aliases: draft ? [] : head.addresses,
    lang: textOf(fields, 'lang'),
    body: head.file.endsWith('.html')
      ? { format: 'html', text }
      : {
          format: 'markdown',
          text: readKramdown(text, tellClasses),
          breaksLines: breaksLines(config),
          hasEmoji: hasEmoji(config),
        },
    written: dropOutputs(body),
    fields,
    notes,
    findFile: (reference) =>
      folder.findReference(
        base && reference.startsWith(`${base}/`) ? reference.slice(base.length) : reference,
        directory,
        [''],
      ),
  }
}

/** The date of a draft, or of a document of a collection, without one: Jekyll takes the time of the build for these. */
function standIn({ file, collection, day }: Head, draft: boolean, folder: Folder, notes: Note[]): string {
  if (!draft && collection === 'posts') throw new Error(day ? say.moving.noDate(day) : noteTexts.noDate)
  const date = formatIso(statSync(folder.find(file)!).mtime, ownSite.timeZone).slice(0, 10)
  notes.push({ kind: 'changed', message: noteTexts.fileDate, about: date })
  return date
}

/** Whether line ends are breaks; kramdown and CommonMark have different options for it. */
function breaksLines({ kramdown, commonmark }: FrontMatter): boolean {
  const { options = [] } = (commonmark ?? {}) as { options?: unknown[] }
  return (kramdown as FrontMatter | undefined)?.hard_wrap === true || options.includes('HARDBREAKS')
}

const hasEmoji = ({ plugins, gems }: FrontMatter) => [plugins, gems].flat().includes('jemoji')

/** The text without what Liquid prints, which it does in code too; `raw` is left as it is. */
const dropOutputs = (body: string) =>
  body
    .split(/(\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/\{\{[^{}\n]*\}\}/g, '\u2060')))
    .join('')

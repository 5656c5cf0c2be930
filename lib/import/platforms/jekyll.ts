import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site as ownSite } from '@/site.config'
import { type JekyllPost, listJekyllAddresses } from './jekyll-addresses'
import { completeFields } from './jekyll-fields'
import { createLiquid, type RenderLiquid } from './jekyll-liquid'
import { readKramdown } from './kramdown'

const name =
  /(?:^|\/)(?:_posts\/(?:.*\/)?(\d{4}-\d{1,2}-\d{1,2})-|_drafts\/(?:.*\/)?())([^/]+)\.(md|markdown|mkdown|mkdn|mkd|html)$/

/** Reads a Jekyll site: `_config.yml`, `_posts`, `_drafts`, `_includes`. */
export async function readJekyll(root: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const config = readConfig(folder)
  const files = folder.names.filter((file) => name.test(file) && !file.startsWith('_site/'))
  const heads = new Map(files.map((file) => [file, readHead(file, folder, config)]))
  const addressOf = (wanted: string) =>
    [...heads.values()].find(({ file }) => file.endsWith(wanted.trim()))?.addresses[0]
  const render = createLiquid(folder, config, (wanted) => addressOf(wanted.includes('.') ? wanted : `${wanted}.md`))
  const posts = await readEach(files, (file) => readPost(heads.get(file)!, folder, config, render))
  return { ...posts, url: textOf(config, 'url') }
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

function readHead(file: string, folder: Folder, config: FrontMatter): Head {
  const [, day, , slug = ''] = name.exec(file)!
  const post = { file, day, slug }
  try {
    const { fields: own, body } = readFrontMatter(readFileSync(folder.find(file)!, 'utf8'))
    const named = { ...post, ...completeFields(own, file, config) }
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
  const date = head.date ?? (draft ? '2000-01-01' : undefined)
  if (!date) throw new Error('there is no date')
  const { text, notes } = await render(body, fields)
  if (!head.date) notes.push({ kind: 'changed', message: 'a draft without date: 2000-01-01 stands for it' })
  const base = (textOf(config, 'baseurl') ?? '').replace(/\/+$/, '')
  return {
    from: head.file,
    title: (textOf(fields, 'title') ?? head.slug.replaceAll('-', ' ')).normalize('NFC'),
    date,
    updated: parseSourceDate(textOf(fields, 'last_modified_at', 'updated'), ownSite.timeZone),
    tags: [...head.categories.map((one) => one.replace(/,+$/, '')), ...head.tags],
    draft,
    summary: textOf(fields, 'description', 'excerpt', 'summary'),
    slug: head.slug,
    aliases: draft ? [] : head.addresses,
    lang: textOf(fields, 'lang'),
    body: head.file.endsWith('.html')
      ? { format: 'html', text }
      : { format: 'markdown', text: readKramdown(text), breaksLines: breaksLines(config) },
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

/** Whether line ends are breaks; kramdown and CommonMark have different options for it. */
function breaksLines({ kramdown, commonmark }: FrontMatter): boolean {
  const { options = [] } = (commonmark ?? {}) as { options?: unknown[] }
  return (kramdown as FrontMatter | undefined)?.hard_wrap === true || options.includes('HARDBREAKS')
}

/** The text without what Liquid prints, which it does in code too; `raw` is left as it is. */
const dropOutputs = (body: string) =>
  body
    .split(/(\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/\{\{[^{}\n]*\}\}/g, '\u2060')))
    .join('')

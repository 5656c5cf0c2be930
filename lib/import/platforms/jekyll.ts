import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, listOf, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site as ownSite } from '@/site.config'
import { createLiquid, type RenderLiquid } from './jekyll-liquid'

const name = /(?:^|\/)(?:_posts\/(?:.*\/)?(\d{4}-\d{1,2}-\d{1,2})-|_drafts\/(?:.*\/)?())([^/]+)\.(md|markdown|html)$/

/** A Jekyll site: `_config.yml`, `_posts`, `_drafts`, `_includes`. */
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
  const file = folder.find('_config.yml')
  return file ? ((parseYaml(readFileSync(file, 'utf8'), { schema: 'core' }) ?? {}) as FrontMatter) : {}
}

interface Head {
  file: string
  slug: string
  date: string | undefined
  addresses: string[]
  source: ReturnType<typeof readFrontMatter> | Error
}

function readHead(file: string, folder: Folder, config: FrontMatter): Head {
  const [, day, , slug = ''] = name.exec(file)!
  try {
    const source = readFrontMatter(readFileSync(folder.find(file)!, 'utf8'))
    const zone = textOf(config, 'timezone') ?? ownSite.timeZone
    const date = parseSourceDate(textOf(source.fields, 'date'), zone) ?? parseSourceDate(day, zone)
    return { file, slug, date, source, addresses: listAddresses(slug, date, file, source.fields, config) }
  } catch (error) {
    return { file, slug, date: undefined, source: error as Error, addresses: [] }
  }
}

/** https://jekyllrb.com/docs/permalinks/ */
const styles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
}

function listAddresses(slug: string, date: string | undefined, file: string, fields: FrontMatter, config: FrontMatter) {
  const written = textOf(fields, 'permalink') ?? textOf(config, 'permalink') ?? 'date'
  const [year = '', month = '', day = ''] = date?.slice(0, 10).split('-') ?? []
  const above = file.split('/_posts/')[0]!.split('/')
  const categories = [...(file.startsWith('_posts/') ? [] : above), ...listCategories(fields)]
  const values: Record<string, string> = {
    categories: categories.map((one) => one.toLowerCase().replace(/\s+/g, '-')).join('/'),
    year,
    month,
    day,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    y_day: String((Date.UTC(+year, +month - 1, +day) - Date.UTC(+year, 0, 0)) / 86_400_000).padStart(3, '0'),
    title: textOf(fields, 'slug') ?? slug,
    slug: textOf(fields, 'slug') ?? slug.toLowerCase(),
    output_ext: '.html',
  }
  const base = textOf(config, 'baseurl') ?? ''
  const address = (styles[written] ?? written).replace(/:(\w+)/g, (_, key: string) => values[key] ?? '')
  const paths = [address.replace(/\/{2,}/g, '/'), ...listOf(fields, 'redirect_from')]
  return paths.map((one) => `${base}${one.startsWith('/') ? '' : '/'}${one}`.replace(/\/index\.html$/, '/'))
}

/** `categories: a b` is two, as Jekyll reads it. */
function listCategories(fields: FrontMatter): string[] {
  const { categories, category } = fields
  if (typeof categories === 'string') return categories.split(/\s+/)
  return [...listOf(fields, 'categories'), ...(category ? [String(category)] : [])]
}

function listTags(fields: FrontMatter): string[] {
  return typeof fields.tags === 'string' && !fields.tags.includes(',')
    ? fields.tags.split(/\s+/)
    : listOf(fields, 'tags')
}

async function readPost(head: Head, folder: Folder, config: FrontMatter, render: RenderLiquid): Promise<SourcePost> {
  if (head.source instanceof Error) throw head.source
  const { fields, body } = head.source
  const directory = path.posix.dirname(head.file)
  const draft = head.file.includes('_drafts/') || fields.published === false || fields.draft === true
  const date = head.date ?? (draft ? '2000-01-01' : undefined)
  if (!date) throw new Error('there is no date')
  const { text, notes } = await render(body, fields)
  if (!head.date) notes.push({ kind: 'changed', message: 'a draft without date: 2000-01-01 stands for it' })
  const base = textOf(config, 'baseurl') ?? ''
  return {
    from: head.file,
    title: (textOf(fields, 'title') ?? head.slug.replaceAll('-', ' ')).normalize('NFC'),
    date,
    updated: parseSourceDate(textOf(fields, 'last_modified_at', 'updated'), ownSite.timeZone),
    tags: [...listCategories(fields), ...listTags(fields)],
    draft,
    summary: textOf(fields, 'description', 'excerpt', 'summary'),
    slug: head.slug,
    aliases: draft ? [] : head.addresses,
    lang: textOf(fields, 'lang'),
    body: head.file.endsWith('.html')
      ? { format: 'html', text }
      : { format: 'markdown', text: dropAttributeLists(text) },
    notes,
    findFile: (reference) =>
      folder.findReference(
        base && reference.startsWith(`${base}/`) ? reference.slice(base.length) : reference,
        directory,
        [''],
      ),
  }
}

/** kramdown's `{: .class}` and its table of contents say nothing to a reader; code keeps its lines. */
function dropAttributeLists(text: string): string {
  return text
    .split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$)/m)
    .map((part, index) =>
      index % 2 ? part : part.replace(/^[*-1][.]? .*\n\{:\s*toc\s*\}[ \t]*$/gim, '').replace(/\{:[^}\n]*\}/g, ''),
    )
    .join('')
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, listOf, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site as ownSite } from '@/site.config'
import { listHugoAddresses } from './hugo-addresses'
import { expandShortcodes, type OwnShortcodes, readOwnShortcodes } from './hugo-shortcodes'

const configs = /^(?:config\/_default\/)?(?:hugo|config)\.(toml|ya?ml|json)$/

/**
 * Reads a Hugo site: its configuration, `content` with page bundles, `static`.
 * @param shortcodes YAML file of the theme's own shortcodes (`readOwnShortcodes`)
 */
export async function readHugo(root: string, shortcodes?: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const config = readConfig(folder)
  const own = shortcodes ? readOwnShortcodes(readFileSync(shortcodes, 'utf8')) : {}
  const files = folder.names.filter(
    (file) => /^content\/.*\.(?:md|markdown|html)$/.test(file) && !/(?:^|\/)_index\./.test(file),
  )
  const posts = await readEach(files, (file) => readPost(file, folder, config, own))
  return { ...posts, url: textOf(config, 'baseURL', 'baseurl') }
}

function readConfig(folder: Folder): FrontMatter {
  const file = folder.names.find((name) => configs.test(name))
  if (!file) return {}
  const text = readFileSync(folder.find(file)!, 'utf8')
  return (file.endsWith('.toml') ? parseToml(text) : parseYaml(text, { schema: 'core' })) as FrontMatter
}

function readPost(file: string, folder: Folder, config: FrontMatter, own: OwnShortcodes): SourcePost {
  const { fields, body } = readFrontMatter(readFileSync(folder.find(file)!, 'utf8'))
  const directory = path.posix.dirname(file)
  const [, named = '', lang] = /^content\/(.*?)(?:\.([a-z]{2}))?\.\w+$/.exec(file)!
  const bundle = named.replace(/\/index$/, '')
  const zone = textOf(config, 'timeZone', 'timezone') ?? ownSite.timeZone
  const dateOf = (...names: string[]) => parseSourceDate(textOf(fields, ...names), zone)
  const opening = ['publishDate', 'publishdate', 'pubdate', 'published']
  const publish = dateOf(...opening)
  const date = dateOf('date') ?? publish
  // What Hugo does not show today must not become public:
  // https://gohugo.io/content-management/front-matter/#publishdate
  const isWaiting = publish !== undefined && Date.parse(publish) > Date.now()
  const isExpired = Date.parse(dateOf('expiryDate', 'expirydate', 'unpublishdate') ?? '') <= Date.now()
  const isNever = !publish && textOf(fields, ...opening) !== undefined // reported: a date such as the year 9999
  const isDraft = fields.draft === true || isExpired || isNever
  // What lies in no section (`content/about.md`, `content/cv/index.md`) belongs to no list of posts.
  if (!date) throw new Error(bundle.includes('/') ? noteTexts.noDateOrPage : noteTexts.isPage)
  const { text, notes } = expandShortcodes(body, (wanted) => findAddress(wanted, directory, folder, config), own)
  return {
    from: file,
    title: (textOf(fields, 'title') ?? path.posix.basename(bundle)).normalize('NFC'),
    date: isWaiting ? publish : date,
    updated: dateOf('lastmod', 'lastMod'),
    tags: listOf(fields, 'categories', 'tags'),
    draft: isDraft,
    summary: textOf(fields, 'summary', 'description'),
    slug: textOf(fields, 'slug') ?? path.posix.basename(bundle),
    aliases: isDraft ? [] : listHugoAddresses(bundle, date, fields, config),
    lang,
    body: {
      format: file.endsWith('.html') ? 'html' : 'markdown',
      text,
      breaksLines: breaksLines(config),
      hasEmoji: config.enableEmoji === true,
    },
    written: body,
    fields,
    notes: isExpired ? [...notes, { kind: 'changed', message: noteTexts.expired }] : notes,
    series: listOf(fields, 'series')[0],
    findFile: (reference) => folder.findReference(reference, directory, ['static', 'assets']),
  }
}

function breaksLines({ markup }: FrontMatter): boolean {
  const { goldmark } = (markup ?? {}) as { goldmark?: { renderer?: { hardWraps?: boolean } } }
  return goldmark?.renderer?.hardWraps === true
}

/** The address of the target of `ref` or `relref`: a file below `content`, or relative to this one. */
function findAddress(wanted: string, directory: string, folder: Folder, config: FrontMatter): string | undefined {
  const [file = '', fragment] = wanted.split('#')
  const suffixes = ['', '.md', '/index.md']
  const places = suffixes.flatMap((suffix) => [
    path.posix.join('content', file + suffix),
    path.posix.join(directory, file + suffix),
  ])
  const exact = places.find((place) => /\.md$/.test(place) && folder.find(place))
  const found =
    exact ?? folder.names.find((name) => suffixes.some((suffix) => suffix && name.endsWith(`/${file}${suffix}`)))
  if (!found) return undefined
  const { fields } = readFrontMatter(readFileSync(folder.find(found)!, 'utf8'))
  const bundle = found.replace(/^content\//, '').replace(/(?:\/index)?\.\w+$/, '')
  const date = parseSourceDate(textOf(fields, 'date', 'publishDate'), ownSite.timeZone) ?? ''
  return listHugoAddresses(bundle, date, fields, config)[0] + (fragment ? `#${fragment}` : '')
}

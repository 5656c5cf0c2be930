import { isServed, parseAlias } from '@/lib/addresses/aliases'
import { postQueries } from '@/lib/addresses/post-queries'
import { toSlug } from '@/lib/addresses/slug'
import { signatures } from '@/lib/content/authors'
import { say } from '@/lib/i18n/authors'
import { words } from '@/lib/i18n/words'
import { parseSourceDate } from '@/lib/import/source-date'
import { parseWrittenDate, writtenDateForms } from '@/lib/text/dates'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Fix } from '@/lib/text/problems'
import { site } from '@/site.config'
import { findItem } from './check-collection'
import type { Fields } from './check-fields'
import { isMap, isScalar, isSeq, type Node, type SourceFile } from './source-file'

const limits = { tagCharacters: 60, summary: 400 }

/** Checks of a post's front matter that the schema's types cannot express. */
export function checkPostFields(fields: Fields, source: SourceFile): void {
  const { problems, placeOf } = source
  const text = (name: string) => fields.get(name)?.value as string | undefined
  const fail: Fail = (name, message, remedy, fix) =>
    problems.error(placeOf(fields.get(name)?.node), `${name}: ${message}`, remedy, fix)

  checkDates(fields, fail, source)
  checkTags(fields, source)
  checkAuthors(fields, source)
  checkSeries(fields, fail)
  checkPaper(fields, source)
  const lang = text('lang')
  if (lang && !site.languages.some((one) => one === lang)) {
    fail('lang', ...say.posts.noLanguage(lang, findNearestName(lang, site.languages), site.languages))
  }
  const canonical = text('canonical')
  if (canonical && !/^https?:$/.test(protocolOf(canonical)))
    fail('canonical', ...say.posts.relativeCanonical(canonical))
  checkAliases(fields, source)
  const summary = text('summary')
  const draft = fields.get('draft')?.value === true
  if (summary && !draft && Object.values(words).some(({ newPost }) => newPost.summary === summary))
    fail('summary', ...say.posts.firstSummary)
  if (summary && summary.length > limits.summary) {
    problems.warn(placeOf(fields.get('summary')?.node), ...say.posts.longSummary(summary.length))
  }
}

type Fail = (name: string, message: string, remedy: string, fix?: Fix) => void

function checkDates(fields: Fields, fail: Fail, source: SourceFile): void {
  const read = (name: string, node: Node | undefined) => {
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : undefined
    const date = value && parseWrittenDate(value, site.timeZone)
    if (value && !date) {
      const meant = parseSourceDate(value, site.timeZone)
      const fix = meant ? { find: value, replace: meant } : undefined
      source.problems.error(source.placeOf(node), ...say.posts.noDate(name, value, meant ?? writtenDateForms), fix)
    }
    if (value && date && date.getTime() > Date.now() + year) {
      source.problems.warn(source.placeOf(node), ...say.posts.farDate(name, value))
    }
    return date || undefined
  }
  const [date, updated] = ['date', 'updated'].map((name) => read(name, fields.get(name)?.node))
  const changes = fields.get('changes')?.node
  for (const change of isSeq(changes) ? changes.items : [])
    if (isMap(change)) read('changes', change.get('date', true) as Node | undefined)
  if (date && updated && updated < date) fail('updated', ...say.posts.updatedBefore)
  checkUpdated(fields, updated, source)
}

/** Warns when `updated` is older than the last of `changes`, or lies in the future. */
function checkUpdated(fields: Fields, updated: Date | undefined, { problems, placeOf }: SourceFile): void {
  if (!updated) return
  const changes = (fields.get('changes')?.value as { date: string }[] | undefined) ?? []
  const last = changes.map(({ date }) => parseWrittenDate(String(date), site.timeZone)).at(-1)
  const at = placeOf(fields.get('updated')?.node)
  if (last && last > updated) problems.warn(at, ...say.posts.olderUpdated)
  if (updated.getTime() > Date.now() + day && updated.getTime() <= Date.now() + year)
    problems.warn(at, ...say.posts.futureUpdated)
}

const day = 86_400_000
/** A date further ahead is a slip (2062 for 2026) more often than a plan. */
const year = 366 * day

function checkTags(fields: Fields, { problems, placeOf }: SourceFile): void {
  const tags = fields.get('tags')
  const slugs = new Set<string>()
  for (const tag of (tags?.value as string[] | undefined) ?? []) {
    const slug = toSlug(tag)
    const fail = (message: string, remedy: string) => problems.error(placeOf(tags?.node), `tags: ${message}`, remedy)
    if (slug === '') fail(...say.posts.emptyTag(tag))
    else if (tag.length > limits.tagCharacters)
      fail(...say.posts.longTag(tag.slice(0, 20), tag.length, limits.tagCharacters))
    else if (slug === 'by-name') fail(...say.posts.reservedTag(tag))
    else if (slugs.has(slug)) fail(...say.posts.tagTwice(tag))
    slugs.add(slug)
  }
}

function checkAuthors(fields: Fields, { problems, placeOf }: SourceFile): void {
  const field = fields.get('authors')
  for (const id of (field?.value as string[] | undefined) ?? []) {
    if (signatures.includes(id)) continue
    const nearest = findNearestName(id, signatures)
    problems.error(placeOf(findItem(field?.node, id)), ...say.posts.noAuthor(id, nearest))
  }
}

/** Paths that the site serves and that are not pages (check-internal-links handles those): an alias would hide them. */
const files = /^\/(?:(?:_next|assets|api)(?:\/.*)?|(?:rss|feed|atom|index|sitemap)(?:\.xml)?|feed\.json|robots\.txt)$/

function checkAliases(fields: Fields, { problems, placeOf }: SourceFile): void {
  const field = fields.get('aliases')
  for (const alias of (field?.value as string[] | undefined) ?? []) {
    const fail = (message: string, remedy: string) =>
      problems.error(placeOf(findItem(field?.node, alias)), `aliases: ${message}`, remedy)
    const address = parseAlias(alias)
    const [path = '', query] = address?.split('?') ?? []
    const queries = [...new URLSearchParams(query).keys()]
    if (!address) fail(...say.posts.aliasNoPath(alias))
    else if (files.test(path)) fail(...say.posts.aliasServed(alias))
    else if (isServed(path) && query) fail(...say.posts.aliasQuery(alias))
    else if (path === '/' && !queries.some((name) => postQueries.includes(name)))
      fail(...say.posts.aliasHome(alias, postQueries))
  }
}

function checkSeries(fields: Fields, fail: Fail): void {
  const part = fields.get('part')?.value
  if (fields.has('series') && !fields.has('part')) fail('series', ...say.posts.noPart)
  if (!fields.has('series') && fields.has('part')) fail('part', ...say.posts.noSeries)
  if (part !== undefined && !(Number.isInteger(part) && (part as number) >= 1))
    fail('part', ...say.posts.oddPart(String(part)))
}

const paperForms: Record<string, RegExp> = {
  arxiv: /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/,
  doi: /^10\.\d{4,9}\/\S+$/,
  key: /^[A-Za-z][\w:.+-]*\w$/,
  url: /^https?:\/\/\S+$/,
  code: /^https?:\/\/\S+$/,
  data: /^https?:\/\/\S+$/,
  year: /^(?:19[5-9]|20\d)\d$/,
}

function checkPaper(fields: Fields, { problems, placeOf }: SourceFile): void {
  const paper = fields.get('paper')
  if (!paper) return
  for (const [name, value] of Object.entries((paper.value as Record<string, unknown>) ?? {})) {
    const form = paperForms[name]
    if (!form || form.test(String(value))) continue
    const node = (paper.node as unknown as { get(key: string, keep: true): Node | undefined }).get(name, true)
    problems.error(placeOf(node ?? paper.node), ...say.posts.paperField(name, String(value)))
  }
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : ''
}

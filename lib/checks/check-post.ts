import { isServed, parseAlias } from '@/lib/addresses/aliases'
import { postQueries } from '@/lib/addresses/post-queries'
import { toSlug } from '@/lib/addresses/slug'
import { authorIds } from '@/lib/content/authors'
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
    fail(
      'lang',
      `the site has no language “${lang}”`,
      `write ${findNearestName(lang, site.languages) ?? site.languages.join(' or ')}`,
    )
  }
  const canonical = text('canonical')
  if (canonical && !/^https?:$/.test(protocolOf(canonical)))
    fail('canonical', `“${canonical}” is not an absolute URL`, 'write it with https://')
  checkAliases(fields, source)
  const summary = text('summary')
  const draft = fields.get('draft')?.value === true
  if (summary && !draft && Object.values(words).some(({ newPost }) => newPost.summary === summary))
    fail('summary', 'is still the one that a new post begins with', 'say what the post is about, or keep draft: true')
  if (summary && summary.length > limits.summary) {
    problems.warn(
      placeOf(fields.get('summary')?.node),
      `summary has ${summary.length} characters`,
      'lists cut it at 300',
    )
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
      const remedy = `write a day of the calendar: ${meant ?? writtenDateForms}`
      source.problems.error(source.placeOf(node), `${name}: “${value}” is no date`, remedy, fix)
    }
    if (value && date && date.getTime() > Date.now() + year) {
      const message = `${name}: “${value}” is more than a year ahead`
      source.problems.warn(source.placeOf(node), message, 'mend the year; a scheduled post may leave it')
    }
    return date || undefined
  }
  const [date, updated] = ['date', 'updated'].map((name) => read(name, fields.get(name)?.node))
  const changes = fields.get('changes')?.node
  for (const change of isSeq(changes) ? changes.items : [])
    if (isMap(change)) read('changes', change.get('date', true) as Node | undefined)
  if (date && updated && updated < date) fail('updated', 'is before date', 'take it out, or mend the date')
  checkUpdated(fields, updated, source)
}

/** Warns when `updated` is older than the last of `changes`, or lies in the future. */
function checkUpdated(fields: Fields, updated: Date | undefined, { problems, placeOf }: SourceFile): void {
  if (!updated) return
  const changes = (fields.get('changes')?.value as { date: string }[] | undefined) ?? []
  const last = changes.map(({ date }) => parseWrittenDate(String(date), site.timeZone)).at(-1)
  const at = placeOf(fields.get('updated')?.node)
  if (last && last > updated)
    problems.warn(at, 'updated: is older than the last of the changes', 'take it out: changes say it')
  if (updated.getTime() > Date.now() + day && updated.getTime() <= Date.now() + year)
    problems.warn(at, 'updated: lies in the future', 'write the day of the change')
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
    if (slug === '') fail(`“${tag}” has no letter or digit`, 'give the tag a name')
    else if (tag.length > limits.tagCharacters)
      fail(`“${tag.slice(0, 20)}…” has ${tag.length} characters`, `at most ${limits.tagCharacters}`)
    else if (slug === 'by-name') fail(`“${tag}” has the address of the list of tags`, 'give the tag another name')
    else if (slugs.has(slug)) fail(`“${tag}” is there twice`, 'write each tag once')
    slugs.add(slug)
  }
}

function checkAuthors(fields: Fields, { problems, placeOf }: SourceFile): void {
  const field = fields.get('authors')
  for (const id of (field?.value as string[] | undefined) ?? []) {
    if (authorIds.includes(id)) continue
    const nearest = findNearestName(id, authorIds)
    const remedy = nearest ? `did you mean ${nearest}?` : 'add it to authors in site.config.ts, or take it out'
    problems.error(placeOf(findItem(field?.node, id)), `authors: site.config.ts has no author “${id}”`, remedy)
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
    if (!address) fail(`“${alias}” is not a path`, 'write it from the root of the site: /entry/옛-주소')
    else if (files.test(path)) fail(`“${alias}” is served by the site itself`, 'take it out')
    else if (isServed(path) && query) fail(`“${alias}” is a page with a query`, 'write the path alone')
    else if (path === '/' && !queries.some((name) => postQueries.includes(name)))
      fail(`“${alias}” is the home page`, `a post is asked for by one of ?${postQueries.join('=, ?')}=`)
  }
}

function checkSeries(fields: Fields, fail: Fail): void {
  const part = fields.get('part')?.value
  if (fields.has('series') && !fields.has('part')) fail('series', 'needs a part', 'add the line part: 1')
  if (!fields.has('series') && fields.has('part')) fail('part', 'belongs to no series', 'add the line series: "…"')
  if (part !== undefined && !(Number.isInteger(part) && (part as number) >= 1))
    fail('part', `${part} is no part number`, 'write 1, 2, 3 …')
}

const paperForms: Record<string, [RegExp, string]> = {
  arxiv: [/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/, 'write the identifier alone: "2110.04366"'],
  doi: [/^10\.\d{4,9}\/\S+$/, 'write the DOI alone: 10.18653/v1/2022.emnlp-main.759'],
  key: [/^[A-Za-z][\w:.+-]*\w$/, 'write letters, digits and -: lester2021power'],
  url: [/^https?:\/\/\S+$/, 'write an absolute URL'],
  code: [/^https?:\/\/\S+$/, 'write an absolute URL'],
  data: [/^https?:\/\/\S+$/, 'write an absolute URL'],
  year: [/^(?:19[5-9]|20\d)\d$/, 'write the year in four digits'],
}

function checkPaper(fields: Fields, { problems, placeOf }: SourceFile): void {
  const paper = fields.get('paper')
  if (!paper) return
  for (const [name, value] of Object.entries((paper.value as Record<string, unknown>) ?? {})) {
    const form = paperForms[name]
    if (!form || form[0].test(String(value))) continue
    const node = (paper.node as unknown as { get(key: string, keep: true): Node | undefined }).get(name, true)
    problems.error(placeOf(node ?? paper.node), `paper.${name}: “${String(value)}” is not in its form`, form[1])
  }
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : ''
}

import { toAddressKey } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import { parseWrittenDate } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'
import type { Fields } from './check-fields'
import { isScalar, isSeq, type Node, type SourceFile } from './source-file'

/** What checks across posts need of a post. */
export interface CheckedPost {
  source: SourceFile
  fields: Fields
  slug: string
  lang: Language
  tags: string[]
  draft: boolean
  scheduled: boolean
}

export function buildCheckedPost(source: SourceFile, fields: Fields): CheckedPost {
  const { slug } = parseContentPath(source.file)
  const date = parseWrittenDate(String(fields.get('date')?.value), site.timeZone)
  return {
    source,
    fields,
    slug,
    lang: findLanguage(source.file, fields.get('lang')?.value),
    tags: (fields.get('tags')?.value as string[] | undefined) ?? [],
    draft: fields.get('draft')?.value === true,
    scheduled: date !== undefined && date > new Date(),
  }
}

/** Checks across posts: slugs, series, translations, aliases. */
export function checkCollection(posts: CheckedPost[]): void {
  checkSlugs(posts)
  checkSeries(posts)
  checkTranslations(posts)
  checkAliases(posts)
}

/** Items by a key, in the order of the first of each; without a key they are left out. */
export function groupBy<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

function checkSlugs(posts: CheckedPost[]): void {
  for (const [first, ...others] of groupBy(posts, ({ lang, slug }) => `${lang} ${slug.toLowerCase()}`)) {
    for (const { source, slug } of others) {
      source.problems.error(undefined, ...say.posts.sameSlug(slug, first!.source.problems.file))
    }
  }
}

/** The node of an entry in a list, for its place; the list itself when there is none. */
export function findItem(list: Node | undefined, text: string, which: 'first' | 'last' = 'first'): Node | undefined {
  if (!isSeq(list)) return list
  const wanted = text.normalize('NFC')
  const isWanted = (item: Node) => isScalar(item) && String(item.value).normalize('NFC') === wanted
  const items = list.items as Node[]
  return (which === 'first' ? items.find(isWanted) : items.findLast(isWanted)) ?? list
}

function checkSeries(posts: CheckedPost[]): void {
  const members = posts.filter(({ fields }) => fields.has('series') && typeof fields.get('part')?.value === 'number')
  const nameOf = ({ fields }: CheckedPost) => String(fields.get('series')?.value)
  const partOf = ({ fields }: CheckedPost) => fields.get('part')!.value as number
  for (const group of groupBy(members, (post) => `${post.lang} ${toSlug(nameOf(post))}`)) {
    const sorted = [...group].sort((a, b) => partOf(a) - partOf(b))
    const parts = sorted.map(partOf)
    for (const [index, post] of sorted.entries()) {
      if (partOf(post) === index + 1) continue
      const { source, fields } = post
      source.problems.error(source.placeOf(fields.get('part')?.node), ...say.posts.seriesGap(nameOf(post), parts))
      break
    }
    // Of the same name in another language, or with a translation of it: a series may be translated part by part.
    const [first] = sorted as [CheckedPost]
    const everywhere = members.filter(
      (post) => toSlug(nameOf(post)) === toSlug(nameOf(first)) || isVersion(post, first),
    )
    if (everywhere.length === 1) warnLonely(first, nameOf(first))
  }
}

/** Whether they are one post, perhaps in two languages. */
function isVersion(a: CheckedPost, b: CheckedPost): boolean {
  const [key, other] = [a, b].map(({ fields, slug }) => fields.get('translationOf')?.value ?? slug)
  return key === other
}

function warnLonely({ source, fields, draft }: CheckedPost, name: string): void {
  if (draft) return
  const at = source.placeOf(fields.get('series')?.node)
  source.problems.warn(at, ...say.posts.lonelySeries(name))
}

function checkTranslations(posts: CheckedPost[]): void {
  for (const { fields, source, lang } of posts) {
    const original = fields.get('translationOf')
    if (!original || posts.some((post) => post.slug === original.value && post.lang !== lang)) continue
    source.problems.error(source.placeOf(original.node), ...say.posts.noOriginal(String(original.value)))
  }
}

function checkAliases(posts: CheckedPost[]): void {
  const uses = posts.flatMap((post) =>
    ((post.fields.get('aliases')?.value as string[] | undefined) ?? []).map((alias) => ({ alias, post })),
  )
  for (const [first, ...others] of groupBy(uses, ({ alias }) => toAddressKey(alias))) {
    for (const { alias, post } of others) {
      const { source, fields } = post
      const isSame = first!.post === post
      source.problems.error(
        source.placeOf(findItem(fields.get('aliases')?.node, alias, isSame ? 'last' : 'first')),
        ...say.posts.sameAlias(alias, isSame ? undefined : first!.post.slug),
      )
    }
  }
}

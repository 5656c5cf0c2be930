import { parseAlias } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Macros } from '@/lib/markdown/context'
import { listFragments } from './clean/anchors'
import type { LinkMap } from './clean/links'
import { type ConvertedPost, convertPost, type ReadPost, readPost } from './convert-post'
import { type KnownContent, type Place, placeAll } from './place-posts'
import { listOf } from './read-front-matter'
import type { Note, SourcePost, SourceSite } from './source-post'
import type { Tally } from './tally'

export interface ImportedPost {
  from: string
  title: string
  slug: string
  status: 'new' | 'there' | 'failed' | 'page'
  notes: Note[]
  tally: Tally
  /** Its old paths, as the platform wrote them. */
  addresses: readonly string[]
  /** Only for a new post. */
  converted?: ConvertedPost
}

export interface ImportChoices {
  /** URL of the old site. */
  origin?: string | undefined
  /** Is called before each post that is converted. */
  progress?: (done: number, of: number) => void
}

/**
 * Converts a whole site. Posts that the blog already has (by an old address, else by slug) are skipped, so a second run
 * changes nothing; a post that fails does not stop the others.
 */
export async function importSite(
  site: SourceSite,
  known: KnownContent,
  macros: Macros,
  { origin = site.url, progress = () => undefined }: ImportChoices = {},
): Promise<ImportedPost[]> {
  const failures = site.failures.map(leaveOut)
  const read: ReadPost[] = []
  const fragments = listFragments(site.posts)
  for (const source of site.posts) {
    try {
      read.push(readPost(source, macros, fragments))
    } catch (error) {
      failures.push(fail(source.from, source.title, (error as Error).message))
    }
  }
  const places = placeAll(
    read.map(({ source }) => source),
    known,
  )
  const tags = chooseTags(site.posts, known)
  const series = numberSeries(read, known)
  const moved = mapNames(read, places)
  const posts: ImportedPost[] = []
  for (const [index, post] of read.entries()) {
    const { slug, there, aliases, wanted } = places[index]!
    const { from, title } = post.source
    progress(index, read.length)
    if (wanted !== slug)
      post.notes.push({ kind: 'changed', message: noteTexts.takenSlug, about: `${wanted} → ${slug}` })
    if (there) posts.push({ from, title, slug, status: 'there', notes: [], addresses: [], tally: one })
    else
      posts.push(
        await convert(
          post,
          { slug, aliases, tags: tags(post.source), nameTag: known.nameTag, series: series.get(post) },
          { moved, siteUrl: origin },
        ),
      )
  }
  return [...posts, ...failures]
}

const one: Tally = { posts: { there: 1, of: 1 } }
const none: Tally = { posts: { there: 0, of: 1 } }

/** A file that is no post: a page of the old site is no loss among posts, and is named. */
function leaveOut({ from, reason }: SourceSite['failures'][number]): ImportedPost {
  if (reason !== noteTexts.isPage) return fail(from, '', reason)
  const notes: Note[] = [{ kind: 'changed', message: reason, about: from }]
  return { ...fail(from, '', reason), status: 'page', notes, tally: {} }
}

function fail(from: string, title: string, reason: string): ImportedPost {
  return {
    from,
    title,
    slug: '',
    status: 'failed',
    notes: [{ kind: 'lost', message: reason }],
    addresses: [],
    tally: none,
  }
}

async function convert(...[post, placed, links]: Parameters<typeof convertPost>): Promise<ImportedPost> {
  const { from, title } = post.source
  try {
    const converted = await convertPost(post, placed, links)
    const { notes, tally } = converted
    return {
      from,
      title,
      slug: placed.slug,
      status: 'new',
      notes,
      tally: { ...one, ...tally },
      addresses: post.source.draft ? [] : placed.aliases,
      converted,
    }
  } catch (error) {
    return fail(from, title, (error as Error).message)
  }
}

/** Paths that links within the old site may use for a post: its addresses, its file, and the names of its file. */
function listNames({ aliases, from, title, fields = {} }: SourcePost): string[] {
  const place = `/${from.replace(/(?:\/index)?\.\w+$/, '')}`
  const name = `/${place.split('/').at(-1)}`
  const others = aliases.length > 0 ? [] : [`/blog${name}`, `/posts${name}`, `/${title}`]
  const given = listOf(fields, 'aliases').map((one) => `/${one.replace(/^\//, '')}`)
  const names = [
    ...aliases,
    `/${from}`,
    place,
    name,
    `${name}.md`,
    name.replace(/^\/\d{4}-\d\d-\d\d-/, '/'),
    ...given,
    ...others,
  ]
  return names.flatMap((one) => parseAlias(encodeURI(one).replaceAll('%25', '%')) ?? [])
}

/** The posts by their names; the first one of a name has it, and is found in any case. */
function mapNames(posts: readonly ReadPost[], places: readonly Place[]): LinkMap['moved'] {
  const moved = new Map<string, ReturnType<LinkMap['moved']['get']> & {}>()
  for (const [index, { source, headings }] of posts.entries()) {
    const target = { path: `/posts/${places[index]!.slug}`, draft: source.draft, headings }
    for (const name of listNames(source))
      for (const key of [name, name.toLowerCase()]) if (!moved.has(key)) moved.set(key, target)
  }
  return moved
}

/** One spelling per tag: that of the blog, else the most common. Two names of one tag are one. */
function chooseTags(posts: SourcePost[], known: KnownContent): (post: SourcePost) => string[] {
  const counts = new Map<string, Map<string, number>>()
  for (const tag of posts.flatMap(listTags)) {
    const ways = counts.get(toSlug(tag)) ?? new Map<string, number>()
    counts.set(toSlug(tag), ways.set(tag, (ways.get(tag) ?? 0) + 1))
  }
  const chosen = (tag: string) =>
    known.nameTag(tag) ?? [...(counts.get(toSlug(tag)) ?? [])].sort((a, b) => b[1] - a[1])[0]![0]
  return (post) => [...new Map(listTags(post).map((tag) => [toSlug(chosen(tag)), chosen(tag)])).values()]
}

/** Numbers the parts of a series by date. A series that the blog already has is left to its author. */
function numberSeries(posts: ReadPost[], known: KnownContent): Map<ReadPost, { name: string; part: number }> {
  const counts = new Map<string, number>()
  const numbered = new Map<ReadPost, { name: string; part: number }>()
  for (const post of [...posts].sort((a, b) => a.source.date.localeCompare(b.source.date))) {
    const name = post.source.series
    if (!name || known.series.has(toSlug(name))) continue
    const part = (counts.get(toSlug(name)) ?? 0) + 1
    counts.set(toSlug(name), part)
    numbered.set(post, { name, part })
  }
  return numbered
}

const longestTag = 60

function listTags({ tags }: SourcePost): string[] {
  return tags.map((tag) => tag.normalize('NFC').trim()).filter((tag) => toSlug(tag) !== '' && tag.length <= longestTag)
}

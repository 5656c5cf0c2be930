import { createHash } from 'node:crypto'
import { parseAlias } from '@/lib/addresses/aliases'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { postSlugPattern, reservedSlugs, toSlug } from '@/lib/addresses/slug'
import type { Macros } from '@/lib/markdown/context'
import { type ConvertedPost, convertPost, type ReadPost, readPost } from './convert-post'
import type { Note, SourcePost, SourceSite } from './source-post'

/** Existing content of the blog. */
export interface KnownContent {
  /** Slugs of posts by their old addresses. */
  aliases: ReadonlyMap<string, string>
  slugs: ReadonlySet<string>
  /** Spelling of tags, by slug. */
  tags: ReadonlyMap<string, string>
  /** Slugs of series. */
  series: ReadonlySet<string>
}

export interface ImportedPost {
  from: string
  title: string
  slug: string
  status: 'new' | 'there' | 'failed'
  notes: Note[]
  /** Only for a new post. */
  converted?: ConvertedPost
}

/**
 * Converts a whole site. Posts that the blog already has (by an old address, else by slug) are skipped, so a second run
 * changes nothing; a post that fails does not stop the others.
 */
export async function importSite(
  site: SourceSite,
  known: KnownContent,
  macros: Macros,
  origin = site.url,
): Promise<ImportedPost[]> {
  const failures = site.failures.map((failure): ImportedPost => fail(failure.from, '', failure.reason))
  const read: ReadPost[] = []
  for (const source of site.posts) {
    try {
      read.push(readPost(source, macros))
    } catch (error) {
      failures.push(fail(source.from, source.title, (error as Error).message))
    }
  }
  const places = placeAll(read, known)
  const tags = chooseTags(site.posts, known.tags)
  const series = numberSeries(read, known)
  const moved = new Map(
    read.flatMap((post, index) => {
      const { source, headings } = post
      const target = { path: `/posts/${places[index]!.slug}`, draft: source.draft, headings }
      return listNames(source).map((name) => [name, target] as const)
    }),
  )
  const posts: ImportedPost[] = []
  for (const [index, post] of read.entries()) {
    const { slug, there, aliases } = places[index]!
    const { from, title } = post.source
    if (there) posts.push({ from, title, slug, status: 'there', notes: [] })
    else
      posts.push(
        await convert(
          post,
          { slug, aliases, tags: tags(post.source), series: series.get(post) },
          { moved, siteUrl: origin },
        ),
      )
  }
  return [...posts, ...failures]
}

function fail(from: string, title: string, reason: string): ImportedPost {
  return { from, title, slug: '', status: 'failed', notes: [{ kind: 'lost', message: reason }] }
}

async function convert(...[post, placed, links]: Parameters<typeof convertPost>): Promise<ImportedPost> {
  const { from, title } = post.source
  try {
    const converted = await convertPost(post, placed, links)
    return { from, title, slug: placed.slug, status: 'new', notes: converted.notes, converted }
  } catch (error) {
    return fail(from, title, (error as Error).message)
  }
}

/** Paths that links within the old site may use for a post: its addresses and its file name. */
function listNames({ aliases, from }: SourcePost): string[] {
  const file = `/${from
    .replace(/(?:\/index)?\.\w+$/, '')
    .split('/')
    .at(-1)}`
  return [...aliases, `/${from}`, file, `${file}.md`].flatMap((name) => parseAlias(name) ?? [])
}

interface Place {
  slug: string
  there: boolean
  aliases: string[]
}

function placeAll(posts: ReadPost[], known: KnownContent): Place[] {
  const taken = new Set<string>()
  const addresses = new Set<string>()
  return posts.map(({ source }) => {
    const aliases = [...new Set(source.aliases.flatMap((alias) => parseAlias(alias) ?? []))]
    const imported = aliases.flatMap((alias) => known.aliases.get(alias) ?? [])[0]
    const base = buildSlug(source)
    let slug = imported ?? base
    for (let copy = 2; taken.has(slug); copy += 1) slug = `${base}-${copy}`
    taken.add(slug)
    const own = aliases.filter((alias) => alias !== `/posts/${slug}` && !addresses.has(alias.toLowerCase()))
    for (const alias of own) addresses.add(alias.toLowerCase())
    return { slug, there: imported !== undefined || known.slugs.has(slug), aliases: own }
  })
}

/** Its own slug if valid, else one from the title, else one from its path. */
function buildSlug({ slug = '', title, from }: SourcePost): string {
  const own = slug.normalize('NFC')
  for (const one of [own, proposeSlug(own), proposeSlug(title)]) {
    if (postSlugPattern.test(one) && !reservedSlugs.has(one) && one.length <= 80) return one
  }
  return `post-${createHash('sha256').update(from).digest('hex').slice(0, 8)}`
}

/** One spelling per tag: that of the blog, else the most common. */
function chooseTags(posts: SourcePost[], known: ReadonlyMap<string, string>): (post: SourcePost) => string[] {
  const counts = new Map<string, Map<string, number>>()
  for (const tag of posts.flatMap(listTags)) {
    const ways = counts.get(toSlug(tag)) ?? new Map<string, number>()
    counts.set(toSlug(tag), ways.set(tag, (ways.get(tag) ?? 0) + 1))
  }
  const chosen = (slug: string) => known.get(slug) ?? [...(counts.get(slug) ?? [])].sort((a, b) => b[1] - a[1])[0]![0]
  return (post) => [...new Set(listTags(post).map(toSlug))].map(chosen)
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

import { parseAlias } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import type { Macros } from '@/lib/markdown/context'
import { type ConvertedPost, convertPost, type ReadPost, readPost } from './convert-post'
import { type KnownContent, placeAll } from './place-posts'
import type { Note, SourcePost, SourceSite } from './source-post'
import type { Tally } from './tally'

export interface ImportedPost {
  from: string
  title: string
  slug: string
  status: 'new' | 'there' | 'failed'
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
  const failures = site.failures.map((failure): ImportedPost => fail(failure.from, '', failure.reason))
  const read: ReadPost[] = []
  for (const source of site.posts) {
    try {
      read.push(readPost(source, macros))
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
  const moved = new Map(
    read.flatMap((post, index) => {
      const { source, headings } = post
      const target = { path: `/posts/${places[index]!.slug}`, draft: source.draft, headings }
      return listNames(source).map((name) => [name, target] as const)
    }),
  )
  const posts: ImportedPost[] = []
  for (const [index, post] of read.entries()) {
    const { slug, there, aliases, wanted } = places[index]!
    const { from, title } = post.source
    progress(index, read.length)
    if (wanted !== slug)
      post.notes.push({ kind: 'changed', message: 'its slug is taken by another post', about: `${wanted} → ${slug}` })
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

/** Paths that links within the old site may use for a post: its addresses and its file name. */
function listNames({ aliases, from }: SourcePost): string[] {
  const file = `/${from
    .replace(/(?:\/index)?\.\w+$/, '')
    .split('/')
    .at(-1)}`
  return [...aliases, `/${from}`, file, `${file}.md`].flatMap((name) => parseAlias(name) ?? [])
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

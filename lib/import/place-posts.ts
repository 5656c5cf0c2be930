import { createHash } from 'node:crypto'
import { parseAlias } from '@/lib/addresses/aliases'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { postSlugPattern, reservedSlugs } from '@/lib/addresses/slug'
import { keepWords } from './compare-texts'
import type { SourcePost } from './source-post'

/** A post that the blog has. */
export interface KnownPost {
  title: string
  date: string
  text: string
}

/** Existing content of the blog. */
export interface KnownContent {
  /** Slugs of posts by their old addresses. */
  aliases: ReadonlyMap<string, string>
  /** Posts by slug. */
  posts: ReadonlyMap<string, KnownPost>
  /** The name of a tag, by that of the source: as `tags.yml` or the posts have it. */
  nameTag(written: string): string | undefined
  /** Slugs of series. */
  series: ReadonlySet<string>
}

export interface Place {
  slug: string
  /** The slug that it would have if no other post had it. */
  wanted: string
  /** Whether the blog has this post. */
  there: boolean
  aliases: string[]
}

/**
 * Chooses the slug of each post. A post that the blog already has keeps its place; one whose slug, or the address
 * of it, belongs to another post gets a number.
 */
export function placeAll(sources: readonly SourcePost[], known: KnownContent): Place[] {
  const taken = new Set<string>()
  const addresses = new Set<string>()
  const places = sources.map((source): Place => {
    const aliases = [...new Set(source.aliases.flatMap((alias) => parseAlias(alias) ?? []))]
    const wanted = buildSlug(source)
    const imported = findImported(source, [...aliases, `/posts/${wanted}`], known, taken)
    let slug = imported ?? wanted
    const isFree = () =>
      !taken.has(slug) &&
      !known.aliases.has(`/posts/${slug}`) && // a post here would hide the redirect
      (!known.posts.has(slug) || isSame(source, known.posts.get(slug)))
    for (let copy = 2; imported === undefined && !isFree(); copy += 1) slug = `${wanted}-${copy}`
    taken.add(slug)
    const own = aliases.filter((alias) => {
      const owner = known.aliases.get(alias)
      return alias !== `/posts/${slug}` && !addresses.has(alias.toLowerCase()) && (!owner || owner === slug)
    })
    for (const alias of own) addresses.add(alias.toLowerCase())
    return { slug, wanted: imported ?? wanted, there: known.posts.has(slug), aliases: own }
  })
  // An old address that is a page here would hide it; it is reported as one that another post has.
  const pages = new Set([...known.posts.keys(), ...taken].map((slug) => `/posts/${slug}`))
  return places.map((place) => ({
    ...place,
    aliases: place.aliases.filter((alias) => !pages.has(alias.toLowerCase())),
  }))
}

/** The post of the blog that has one of the addresses, if it is this one: it was imported before. */
function findImported(
  source: SourcePost,
  addresses: readonly string[],
  known: KnownContent,
  taken: ReadonlySet<string>,
): string | undefined {
  const owners = addresses.flatMap((address) => known.aliases.get(address) ?? [])
  return owners.find((one) => !taken.has(one) && isSame(source, known.posts.get(one), true))
}

/**
 * Whether a post of the blog is this one: most of its words, or its title and day. With the same old address one of
 * title and day is enough, because the author may have changed the other.
 */
function isSame({ title, date, body }: SourcePost, known: KnownPost | undefined, hasAddress = false): boolean {
  if (!known) return false
  const facts = [known.title.normalize('NFC') === title.normalize('NFC'), known.date.slice(0, 10) === date.slice(0, 10)]
  if (hasAddress ? facts.some(Boolean) : facts.every(Boolean)) return true
  const [own, other] = [listWords(body.text), listWords(known.text)]
  const shared = [...own].filter((word) => other.has(word)).length
  return shared > 3 && shared * 2 > Math.max(own.size, other.size)
}

const listWords = (text: string) =>
  new Set(
    keepWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

/** Its own slug if valid, else one from the title, else one from its path. */
function buildSlug({ slug = '', title, from }: SourcePost): string {
  const own = slug.normalize('NFC')
  for (const one of [own, proposeSlug(own), proposeSlug(title)]) {
    if (postSlugPattern.test(one) && !reservedSlugs.has(one) && one.length <= 80) return one
  }
  return `post-${createHash('sha256').update(from).digest('hex').slice(0, 8)}`
}

import { distance } from 'fastest-levenshtein'
import { parseDocument } from 'yaml'
import { toSlug } from '@/lib/addresses/slug'
import { buildTagBook, type TagBook } from '@/lib/content/tag-book'
import { readTagNames, type TagName } from '@/lib/content/tag-names'
import { say } from '@/lib/i18n/authors'
import type { Place, Problem } from '@/lib/text/problems'
import { type CheckedPost, findItem, groupBy } from './check-collection'

/**
 * Warns about one tag under two names: other names declared in `tags.yml`, and names that differ in a space, a hyphen
 * or a letter.
 */
export function checkTags(root: string, posts: CheckedPost[]): { problems: Problem[]; tagBook: TagBook } {
  const { names, problems } = readTagNames(root)
  const usual = new Map(
    names.flatMap(({ name, names: others, aliases }) =>
      [...Object.values(others), ...aliases].map((alias) => [toSlug(alias), { name, others }] as const),
    ),
  )
  const uses = posts.flatMap((post) => post.tags.map((tag) => ({ tag: tag.normalize('NFC'), post })))
  checkSpellings(uses, names)
  const counts = new Map<string, number>()
  for (const { tag } of uses) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  for (const { name } of names) counts.set(name, Number.POSITIVE_INFINITY) // its author has decided
  const near = findNear([...counts.keys()], counts)
  for (const { tag, post } of uses) {
    const { source, fields } = post
    const at = source.placeOf(findItem(fields.get('tags')?.node, tag))
    const known = usual.get(toSlug(tag))
    const name = known && toSlug(known.others[post.lang] ?? '') !== toSlug(tag) ? known.name : undefined
    const other = near.get(tag)
    if (name && name !== tag) warnOfAlias(post, at, tag, name, (one) => usual.get(toSlug(one))?.name === name)
    else if (other) source.problems.warn(at, ...say.posts.similarTags(tag, other))
  }
  return { problems: problems?.list ?? [], tagBook: buildTagBook(names) }
}

interface Use {
  tag: string
  post: CheckedPost
}

/**
 * `C` and `C++` have different slugs; two names with the same slug would share a page. The one that `tags.yml` has, or that most
 * posts have, is right; where none is, only the author knows.
 */
function checkSpellings(uses: readonly Use[], declared: readonly TagName[]): void {
  const isDeclared = ([use]: Use[]) => declared.some(({ name }) => name.normalize('NFC') === use!.tag)
  for (const group of groupBy([...uses], ({ tag }) => toSlug(tag) || undefined)) {
    const spellings = groupBy(group, ({ tag }) => tag)
    const [usual, ...others] = spellings.sort(
      (a, b) => Number(isDeclared(b)) - Number(isDeclared(a)) || b.length - a.length,
    )
    const isTie = others[0]?.length === usual!.length && !isDeclared(usual!)
    for (const { tag, post } of others.flat()) {
      const { source, fields } = post
      const { tag: known, post: example } = usual![0]!
      source.problems.error(
        source.placeOf(findItem(fields.get('tags')?.node, tag)),
        ...say.posts.sameTagAddress(tag, known, { file: example.source.problems.file, slug: toSlug(tag), isTie }),
        isTie ? undefined : { find: tag, replace: known },
      )
    }
  }
}

/** Another name of a tag is replaced by it, or taken out where the tag is there too, under whatever name. */
function warnOfAlias(
  { source, tags }: CheckedPost,
  at: Place | undefined,
  tag: string,
  name: string,
  same: Same,
): void {
  const first = tags.find((one) => toSlug(one) === toSlug(name)) ?? tags.find(same)
  if (first?.normalize('NFC') !== tag) source.problems.warn(at, ...say.posts.otherName(tag, name, { there: first! }))
  else if (isPlain(name))
    source.problems.warn(at, ...say.posts.otherName(tag, name, { isPlain: true }), { find: tag, replace: name })
  else source.problems.warn(at, ...say.posts.otherName(tag, name, { isPlain: false }))
}

/** Whether another tag of a post is a name of the same one. */
type Same = (tag: string) => boolean

/** Whether a name can stand in YAML without quotes, in a list of either style, and in quotes. */
function isPlain(name: string): boolean {
  const parsed: unknown = parseDocument(`[${name}]`, { schema: 'core' }).toJS()
  return Array.isArray(parsed) && parsed.length === 1 && parsed[0] === name && !/["'\\:#]/.test(name)
}

/** For each pair of similar names, the more common one by the rarer one. */
function findNear(tags: string[], counts: ReadonlyMap<string, number>): Map<string, string> {
  const near = new Map<string, string>()
  const plain = new Map(tags.map((tag) => [tag, tag.toLowerCase().replace(/[\s-]+/g, '')]))
  for (const [index, tag] of tags.entries()) {
    for (const other of tags.slice(index + 1)) {
      if (toSlug(tag) === toSlug(other) || !isNear(plain.get(tag)!, plain.get(other)!)) continue
      const [rare, common] = (counts.get(tag) ?? 0) < (counts.get(other) ?? 0) ? [tag, other] : [other, tag]
      near.set(rare, common)
    }
  }
  return near
}

/**
 * `C` and `C++`, `GPT-3` and `GPT-4` are different: names are near when they differ only in spaces or hyphens, a
 * plural, two letters in the wrong order, or one letter of a long word. Of Hangul the letters count, not the syllables.
 */
function isNear(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  const [one, other] = [a.normalize('NFD'), b.normalize('NFD')]
  const least = /\p{sc=Hangul}/u.test(a) ? 8 : 6
  const isLong = Math.min(one.length, other.length) >= least && Math.abs(one.length - other.length) <= 1
  return (isLong && distance(one, other) === 1) || (a.length >= 4 && isSwapped(a, b))
}

/** Whether two neighbours of one word are the other way round in the other: `PyTroch`. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

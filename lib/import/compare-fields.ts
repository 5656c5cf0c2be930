import { toAddressKey } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import type { FrontMatter } from './read-front-matter'
import { parseSourceDate } from './source-date'
import type { SourcePost } from './source-post'

/** Fields of the imported post to compare with its old front matter. */
export interface KeptFields {
  slug: string
  tags: readonly string[]
  aliases: readonly string[]
}

const names = {
  tag: /^(?:tags?|categor(?:y|ies)|keywords?|topics?)$/i,
  address: /^(?:alias|aliases|redirect_?from|permalink|url)$/i,
  date: /^(?:date|pub_?date|created(?:_?at)?|publish(?:ed)?_?(?:at|date)|updated(?:_?(?:at|date))?|last_?mod(?:ified(?:_at)?)?|modified)$/i,
}

/**
 * Lists what the imported post lost of its old front matter. It reads the raw fields, independently of the platform's
 * reader.
 */
export function compareFields(source: SourcePost, kept: KeptFields): string[] {
  const lost = [...missingTags(source, kept), ...missingAddresses(source, kept)]
  for (const [name, value] of Object.entries(source.fields ?? {})) {
    if (names.date.test(name) && typeof value === 'string' && value.trim() && !parseSourceDate(value, 'UTC'))
      lost.push(`the ${name} “${value.slice(0, 40)}” is not one that can be read`)
  }
  return [...new Set(lost)]
}

function missingTags({ tags, fields = {} }: SourcePost, kept: KeptFields): string[] {
  const there = new Set(kept.tags.map(toSlug))
  const isThere = (tag: string) => toSlug(tag) === '' || there.has(toSlug(tag))
  const written = listValues(fields, names.tag).filter((tag) => !tag.split(/[,\s]+/).every(isThere))
  return [...tags, ...written].filter((tag) => !isThere(tag)).map((tag) => `the tag “${tag.slice(0, 60)}”`)
}

function missingAddresses({ aliases, draft, fields = {} }: SourcePost, kept: KeptFields): string[] {
  const there = [...kept.aliases, `/posts/${kept.slug}`].flatMap((alias) => toAddressKey(alias) ?? [])
  const missing = aliases.filter((alias) => !there.includes(toAddressKey(alias) ?? ''))
  const written = listValues(fields, names.address).filter((one) => !draft && /^\/[^:]*$/.test(one))
  const unread = written.filter((one) => !there.some((alias) => alias.endsWith(toAddressKey(one) ?? '\n')))
  return [...missing, ...unread]
    .filter((one) => one !== '/')
    .map(
      (one) =>
        `the old address ${one}: ${toAddressKey(one) ? 'another post has it, or nothing reads it' : 'it is no path'}`,
    )
}

function listValues(fields: FrontMatter, pattern: RegExp): string[] {
  return Object.entries(fields)
    .filter(([name]) => pattern.test(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value.flat(3) : [value]))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .filter(Boolean)
}

import { toAddressKey } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { FrontMatter } from './read-front-matter'
import { parseSourceDate } from './source-date'
import type { Note, SourcePost } from './source-post'
import type { Tally } from './tally'

/** Fields of the imported post to compare with its old front matter. */
export interface KeptFields {
  slug: string
  tags: readonly string[]
  /** The name of a tag on the blog, if it has another. */
  nameTag?(written: string): string | undefined
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
export function compareFields(source: SourcePost, kept: KeptFields): Note[] {
  const lost = [...missingTags(source, kept), ...missingAddresses(source, kept)]
  if (!source.draft && source.hasAddress !== false && source.aliases.length === 0)
    lost.push({ kind: 'lost', message: messages.unknown })
  for (const [name, value] of Object.entries(source.fields ?? {})) {
    if (names.date.test(name) && typeof value === 'string' && value.trim() && !parseSourceDate(value, 'UTC'))
      lost.push(note(noteTexts.unreadDate, `${name}: ${value.slice(0, 40)}`))
  }
  for (const about of listAuthors(source.fields)) lost.push(note(messages.author, about))
  const [, day] = /^(\d{4}-\d\d-\d\d)[T\s]/.exec(String(source.fields?.date ?? '')) ?? []
  if (day && day !== source.date.slice(0, 10))
    lost.push({ kind: 'changed', message: messages.day, about: `${source.fields?.date} → ${source.date}` })
  return [...new Map(lost.map((one) => [one.message + one.about, one])).values()]
}

const note = (message: string, about: string): Note => ({ kind: 'lost', message, about })

/** Counts the fields; what is missing is in the notes. */
export function tallyFields({ aliases }: SourcePost, kept: KeptFields, notes: readonly Note[]): Tally {
  const count = (message: string) => notes.filter((one) => one.message === message).length
  const missing = count(messages.tag)
  const addresses = count(messages.taken) + count(messages.noPath)
  const unknown = count(messages.unknown)
  const same = aliases.filter((alias) => toAddressKey(alias) === `/posts/${kept.slug}`).length
  const answered = kept.aliases.length + same
  return {
    dates: { there: Number(count(noteTexts.unreadDate) + count(messages.noDate) === 0), of: 1 },
    tags: { there: kept.tags.length, of: kept.tags.length + missing },
    addresses: { there: answered, of: answered + addresses + unknown },
  }
}

const messages = {
  day: noteTexts.otherDay,
  tag: noteTexts.tag,
  author: noteTexts.unknownField,
  taken: noteTexts.takenAddress,
  unknown: noteTexts.unknownAddress,
  noPath: noteTexts.noPath,
  noDate: noteTexts.fileDateDraft,
}

/** Authors of a post, in the forms of themes: a name, a list, names with addresses. */
function listAuthors(fields: FrontMatter = {}): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => /^(?:co_?)?authors?$/i.test(name) && value)
    .map(([name, value]) => `${name}: ${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60)}`)
}

function missingTags({ tags, fields = {} }: SourcePost, kept: KeptFields): Note[] {
  const there = new Set(kept.tags.map(toSlug))
  const isThere = (tag: string) => toSlug(tag) === '' || there.has(toSlug(kept.nameTag?.(tag) ?? tag))
  const written = listValues(fields, names.tag).filter((tag) => !tag.split(/[,\s]+/).every(isThere))
  return [...tags, ...written].filter((tag) => !isThere(tag)).map((tag) => note(messages.tag, `“${tag.slice(0, 60)}”`))
}

function missingAddresses({ aliases, draft, fields = {} }: SourcePost, kept: KeptFields): Note[] {
  const there = [...kept.aliases, `/posts/${kept.slug}`].flatMap((alias) => toAddressKey(alias) ?? [])
  const missing = aliases.filter((alias) => !there.includes(toAddressKey(alias) ?? ''))
  const written = listValues(fields, names.address).filter((one) => !draft && /^\/[^:]*$/.test(one))
  const unread = written.filter((one) => !there.some((alias) => alias.endsWith(toAddressKey(one) ?? '\n')))
  return [...missing, ...unread]
    .filter((one) => one !== '/')
    .map((one) => note(toAddressKey(one) ? messages.taken : messages.noPath, one))
}

function listValues(fields: FrontMatter, pattern: RegExp): string[] {
  return Object.entries(fields)
    .filter(([name]) => pattern.test(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value.flat(3) : [value]))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .filter(Boolean)
}

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAlias } from '@/lib/addresses/aliases'
import { toSlug } from '@/lib/addresses/slug'
import { listContentFiles } from '@/lib/content/list-files'
import { parseContentPath } from '@/lib/content/path'
import { buildTagBook } from '@/lib/content/tag-book'
import { readTagNames } from '@/lib/content/tag-names'
import { defaultLanguage } from '@/site.config'
import type { KnownContent, KnownPost } from './place-posts'
import { listOf, readFrontMatter, textOf } from './read-front-matter'

/** Reads what the blog has: its posts, with their addresses and tags, and `tags.yml`. */
export function readKnown(root: string): KnownContent {
  const aliases = new Map<string, string>()
  const posts = new Map<string, KnownPost>()
  const tags = new Map<string, string>()
  const series = new Set<string>()
  const tagBook = buildTagBook(readTagNames(root).names)
  const files = existsSync(root) ? listContentFiles(root) : []
  for (const file of files.filter((name) => name.startsWith('posts/'))) {
    const { slug } = parseContentPath(file)
    const { fields, body } = readFrontMatter(readFileSync(path.join(root, file), 'utf8'))
    posts.set(slug, { title: textOf(fields, 'title') ?? '', date: textOf(fields, 'date') ?? '', text: body })
    for (const alias of listOf(fields, 'aliases')) aliases.set(parseAlias(alias) ?? alias, slug)
    if (typeof fields.series === 'string') series.add(toSlug(fields.series))
    for (const tag of listOf(fields, 'tags')) tags.set(toSlug(tag), tag)
  }
  const nameTag = (written: string) => {
    const { name } = tagBook.find(written, defaultLanguage)
    return toSlug(name) === toSlug(written) ? (tags.get(toSlug(written)) ?? nameIfDeclared(name, written)) : name
  }
  const nameIfDeclared = (name: string, written: string) => (name === written.normalize('NFC') ? undefined : name)
  return { aliases, posts, series, nameTag }
}

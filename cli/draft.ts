import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { postSlugPattern, reservedSlugs, toSlug } from '@/lib/addresses/slug'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import type { NewPost } from '@/lib/content/skeleton'
import { say } from '@/lib/i18n/authors'
import { getMessages, type Messages } from '@/lib/i18n/messages'
import { readFrontMatter } from '@/lib/import/read-front-matter'
import { formatIso } from '@/lib/text/dates'
import { defaultLanguage, type Language, site } from '@/site.config'

/** What `blog new` and `blog paper` have in common. */
export interface DraftOptions {
  slug?: string
  tags?: string
  lang?: string
  series?: string
  /** Slug of a post to translate. */
  from?: string
  /** Folder of the content to write into. */
  into?: string
}

export async function buildPostFacts(
  title: (words: Messages) => string,
  { tags = '', lang, series, into = 'content' }: DraftOptions,
): Promise<NewPost> {
  const language = site.languages.find((one) => one === (lang ?? defaultLanguage))
  if (!language) throw new Error(say.commands.noLanguage(String(lang), site.languages))
  return {
    title: title(getMessages(language)),
    lang: language,
    date: formatIso(new Date(), site.timeZone).slice(0, 10),
    tags: tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    ...(series ? { series: { name: series, part: countParts(series, language, into) + 1 } } : {}),
  }
}

export function listFronts(into: string) {
  return listContentFiles(into)
    .filter((file) => file.startsWith('posts/'))
    .map((file) => ({ file, fields: readFrontMatter(readFileSync(path.join(into, file), 'utf8')).fields }))
}

function countParts(series: string, lang: Language, into: string): number {
  return listFronts(into).filter(
    ({ file, fields }) =>
      toSlug(String(fields.series ?? '')) === toSlug(series) && findLanguage(file, fields.lang) === lang,
  ).length
}

const isSlug = (text: string) => postSlugPattern.test(text) && !reservedSlugs.has(text)

/**
 * The address of a new post: as given, as answered at a terminal, or as its title says. A title that gives none (한자,
 * 자모, emoji, a word of the site) has a made one, which is said where nobody can be asked.
 * @param proposal what the title gives, possibly nothing
 * @throws Error when the given one is none
 */
export async function chooseSlug(
  given: string | undefined,
  proposal: string,
  { date }: NewPost,
  into = 'content',
): Promise<string> {
  if (given !== undefined) {
    if (!isSlug(given)) throw new Error(say.commands.noSlugOption(given))
    return given
  }
  const offered = isSlug(proposal) ? proposal : makeSlug(`post-${proposal || date}`, into)
  for (;;) {
    const answer = (await ask(say.commands.askAddress(offered))) || offered
    if (answer === offered && offered !== proposal) console.error(say.commands.madeAddress(offered))
    if (isSlug(answer)) return answer
    console.error(say.commands.noAddress(answer))
  }
}

/** The first of `post`, `post-2`, `post-3` … that no post has. */
function makeSlug(start: string, into: string): string {
  const taken = new Set(listContentFiles(into).map((file) => parseContentPath(file).slug))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? start : `${start}-${number}`
    if (!taken.has(slug)) return slug
  }
}

/** Prompts at a terminal; returns '' elsewhere. */
export async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim()
}

/** @throws Error when the post exists: nothing is overwritten */
export function writeDraft(slug: string, { lang }: NewPost, text: string, into = 'content'): string {
  const taken = listContentFiles(into).find((file) => {
    const parsed = parseContentPath(file)
    return file.startsWith('posts/') && parsed.slug === slug && findLanguage(file) === lang
  })
  if (taken) throw new Error(say.commands.fileTaken(path.join(into, taken)))
  const name = lang === defaultLanguage ? 'index.mdx' : `index.${lang}.mdx`
  const file = path.join(into, 'posts', slug, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
  return file
}

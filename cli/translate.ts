import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toSlug } from '@/lib/addresses/slug'
import { formatFrontMatter } from '@/lib/content/format-front-matter'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import { getMessages } from '@/lib/i18n/messages'
import { readFrontMatter } from '@/lib/import/read-front-matter'
import { findNearestName } from '@/lib/text/nearest-name'
import { defaultLanguage, type Language, site } from '@/site.config'
import { type DraftOptions, listFronts } from './draft'

/** What a translation takes from its original as it is. */
const same = ['date', 'authors', 'tags', 'part', 'startHere', 'cover', 'paper', 'macros']

/**
 * `blog new --from <post> --lang en`: begins a translation beside the post: its date, tags, paper and headings; title and
 * headings are to be translated.
 * @returns the file
 * @throws Error when there is no such post, or the language has a version
 */
export function beginTranslation(
  slug: string,
  { lang, into = 'content' }: DraftOptions,
  languages: readonly Language[] = site.languages,
): string {
  if (languages.length === 1) throw new Error(say.commands.onlyLanguage(defaultLanguage))
  if (lang === undefined) throw new Error(say.commands.askLanguage(languages.slice(1)))
  const language = languages.find((one) => one === lang)
  if (!language) throw new Error(say.commands.noLanguage(lang, languages))
  const posts = listFronts(into).map((post) => ({ ...post, slug: parseContentPath(post.file).slug }))
  const versions = posts.filter((post) => post.slug === slug)
  const original =
    versions.find(({ file, fields }) => findLanguage(file, fields.lang) === defaultLanguage) ?? versions[0]
  if (!original) {
    const nearest = findNearestName(
      slug,
      posts.map((post) => post.slug),
    )
    throw new Error(say.commands.noPost(slug, nearest))
  }
  const taken = versions.find(({ file, fields }) => findLanguage(file, fields.lang) === language)
  if (taken) throw new Error(say.commands.translated(path.join(into, taken.file), language))
  const ending = language === defaultLanguage ? '.mdx' : `.${language}.mdx`
  const file = path.join(into, original.file.replace(/(?:\.[a-z]{2})?\.mdx$/, ending))
  if (existsSync(file)) throw new Error(say.commands.fileThere(file))
  const { fields, body } = readFrontMatter(readFileSync(path.join(into, original.file), 'utf8'))
  const kept = Object.fromEntries(same.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])))
  const { date, ...others } = kept
  const series = typeof fields.series === 'string' ? { series: nameSeries(fields.series, language, posts) } : {}
  const summary = getMessages(language).newPost.summary
  const front = { title: fields.title, date, summary, ...series, ...others, draft: true }
  // Words to translate that no page may show as they are.
  const verdict = typeof fields.verdict === 'string' ? `verdict: ${JSON.stringify(fields.verdict)}` : undefined
  writeFileSync(file, `${formatFrontMatter(front, verdict)}\n${listHeadings(body)}`, { flag: 'wx' })
  return file
}

/** What a series is called in a language: as a translation of another part calls it, else as it is called here. */
function nameSeries(
  name: string,
  language: Language,
  posts: readonly (ReturnType<typeof listFronts>[number] & { slug: string })[],
): string {
  const parts = posts.filter(({ fields }) => toSlug(String(fields.series ?? '')) === toSlug(name))
  const slugs = new Set(parts.map(({ slug }) => slug))
  const translated = posts.find(
    ({ file, fields, slug }) =>
      findLanguage(file, fields.lang) === language &&
      typeof fields.series === 'string' &&
      (slugs.has(slug) || slugs.has(String(fields.translationOf))),
  )
  return translated ? String(translated.fields.series) : name
}

/** The headings of a text, those in code left out. */
function listHeadings(body: string): string {
  const text = body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*[ \t]*$/gm, '')
  const headings = text.match(/^#{2,4} .*$/gm) ?? []
  return headings.map((heading) => `${heading}\n\n`).join('')
}

import { existsSync, readFileSync } from 'node:fs'
import { reservedPageNames } from '@/lib/addresses/page-names'
import type { TagBook } from '@/lib/content/tag-book'
import { say } from '@/lib/i18n/authors'
import { listNames, type NavigationItem } from '@/lib/site/define-navigation'
import { findNearestName } from '@/lib/text/nearest-name'
import { type Problem, Problems } from '@/lib/text/problems'
import { type Language, site } from '@/site.config'
import type { CheckedPost } from './check-collection'

/** A file of `content/pages/`. */
export interface CheckedPage {
  problems: Problems
  slug: string
  lang: Language
}

/** Checks the pages of the author together: names that the site needs, and two files for one address. */
export function checkPages(pages: readonly CheckedPage[]): void {
  const first = new Map<string, CheckedPage>()
  for (const page of pages) {
    const { slug, lang, problems } = page
    const other = first.get(`${lang} ${slug}`)
    if (other) problems.error(undefined, ...say.pages.samePage(slug, other.problems.file))
    else first.set(`${lang} ${slug}`, page)
    if (reservedPageNames.has(slug)) {
      problems.error(undefined, ...say.pages.reserved(slug))
    } else if (existsSync(`public/${slug}`) || existsSync(`public/${slug}.html`)) {
      problems.error(undefined, ...say.pages.hiddenByPublic(slug))
    }
  }
}

/** Warns of links in `site.config.ts` to pages and tags that no language has: the site leaves them out. */
export function checkNavigation(
  pages: readonly CheckedPage[],
  posts: readonly CheckedPost[],
  tagBook: TagBook,
): Problem[] {
  const keysOf = (name: string) => site.languages.map((lang) => tagBook.find(name, lang).key)
  const used = new Set(posts.flatMap(({ tags, lang }) => tags.map((name) => tagBook.find(name, lang).key)))
  const problems = new Problems('site.config.ts')
  const names = new Set(pages.map(({ slug }) => slug))
  const known = [...listNames, ...names]
  const lines = readFileSync(problems.file, 'utf8').split('\n')
  const warn = (name: string, message: string, remedy: string) => problems.warn(findName(lines, name), message, remedy)
  for (const item of [...site.navigation, ...(site.footer ?? [])]) {
    const page = pageOf(item)
    if (page && !names.has(page)) {
      const nearest = findNearestName(page, known)
      warn(page, ...say.pages.noPage(page, nearest))
    }
    if (typeof item === 'object' && 'tag' in item && !keysOf(item.tag).some((key) => used.has(key)))
      warn(item.tag, ...say.pages.noPostTagged(item.tag))
  }
  return problems.list
}

function pageOf(item: NavigationItem): string | undefined {
  if (typeof item === 'string') return listNames.some((name) => name === item) ? undefined : item
  return 'page' in item ? item.page : undefined
}

/** Where the settings name it, in quotes. */
export function findName(lines: readonly string[], name: string) {
  const line = lines.findIndex((text) => [`'${name}'`, `"${name}"`].some((quoted) => text.includes(quoted)))
  return line < 0 ? undefined : { line: line + 1, column: lines[line]!.indexOf(name) + 1 }
}

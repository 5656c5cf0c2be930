import path from 'node:path'
import { type FrontMatter, listOf, textOf } from '@/lib/import/read-front-matter'

/**
 * The addresses of a page. The date in them is that of its own time zone, as written, where Hugo reads one.
 * https://gohugo.io/content-management/urls/
 */
export function listHugoAddresses(bundle: string, date: string, fields: FrontMatter, config: FrontMatter): string[] {
  const section = bundle.split('/')[0]!
  const own = textOf(fields, 'url')
  const slug = textOf(fields, 'slug') ?? path.posix.basename(bundle)
  const template = findTemplate(section, config)
  const written = textOf(fields, 'date', 'publishDate', 'publishdate')?.slice(0, 10) ?? ''
  const days = [...new Set([/^\d{4}-\d\d-\d\d$/.test(written) ? written : date.slice(0, 10), date.slice(0, 10)])]
  const isLower = config.disablePathToLower !== true
  const made = days.map((day) => {
    const values = listValues(bundle, slug, day, fields)
    const filled = template?.replace(/:(\w+)/g, (_, key: string) => values[key] ?? '')
    const address = filled ?? `/${[...bundle.split('/').slice(0, -1), slug].join('/')}/`
    return isLower ? sanitize(address).toLowerCase() : sanitize(address)
  })
  const home = textOf(config, 'baseURL', 'baseurl') ?? ''
  const base = URL.canParse(home) ? new URL(home).pathname.replace(/\/$/, '') : ''
  const given = listOf(fields, 'aliases').map((one) =>
    one.startsWith('/') ? one : path.posix.join('/', path.posix.dirname(bundle), one),
  )
  const rooted = (own ? [own] : [...new Set(made)]).map((one) => (one.startsWith('/') ? one : `/${one}`))
  return [...rooted, ...given].map((one) => `${base}${one}`)
}

/** Of the section, in the old form or for pages. */
function findTemplate(section: string, config: FrontMatter): string | undefined {
  const permalinks = (config.permalinks ?? {}) as FrontMatter
  const pages = (permalinks.page ?? {}) as FrontMatter
  const template = pages[section] ?? permalinks[section]
  return typeof template === 'string' ? template : undefined
}

function listValues(bundle: string, slug: string, day: string, fields: FrontMatter): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = path.posix.basename(bundle)
  return {
    year,
    month,
    day: date,
    section: bundle.split('/')[0]!,
    sections: path.posix.dirname(bundle),
    title: textOf(fields, 'title') ?? '',
    slug: textOf(fields, 'slug') ?? textOf(fields, 'title') ?? slug,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    filename: name,
    contentbasename: name,
  }
}

/** Hugo's `paths.Sanitize`: letters, digits, marks and some signs stay; spaces between them become one hyphen. */
function sanitize(text: string): string {
  return text
    .replace(/[^\p{L}\p{Nd}\p{M}./\\_#+~\-@\s]/gu, '')
    .replace(/(^|\/)\s+/g, '$1')
    .replace(/\s+(?=\/|$)/g, '')
    .replace(/\s*-\s*|\s+/g, '-')
}

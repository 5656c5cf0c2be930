import { isServed } from '@/lib/addresses/aliases'
import { settlePath } from '@/lib/addresses/settle-path'
import { params } from '@/lib/content/params'
import { defaultLanguage, site } from '@/site.config'

/** What browsers read as another path, and what no path of the site has. */
const odd = /[?#\\\p{Cc}\s]|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/u

/** Files at the root that are rendered. */
const files = /^(?:feed\.(?:xml|json)|atom\.xml|feeds\.opml|opensearch\.xml|sitemap\.xml|robots\.txt|offline)$/

/**
 * Whether a path, written as in a browser or with Hangul, is one that can be revalidated: what an operator mistypes must
 * not look like a success. Posts and tags are looked up; `*` is everything.
 */
export function isKnownPath(path: string): boolean {
  if (path === '*' || path === '/') return true
  const decoded = decode(path)
  if (decoded === undefined || odd.test(decoded) || settlePath(encodeURI(decoded))) return false
  const [, first = '', ...rest] = decoded.split('/')
  const lang = site.languages.find((one) => one === first && one !== defaultLanguage)
  const [name, slug] = lang ? rest : [first, ...rest]
  const own = ({ lang: one }: { lang: string }) => one === (lang ?? defaultLanguage)
  if (name === undefined) return true
  if (name === 'posts') return params.posts.all().some((post) => own(post) && post.slug === slug?.replace(/\.md$/, ''))
  if (name === 'tags' && slug !== undefined && slug !== 'by-name')
    return params.tags.all().some((tag) => own(tag) && tag.tag === slug)
  if (slug === undefined && params.pages.all().some((page) => own(page) && page.page === name)) return true
  return files.test(name) || isServed(decoded)
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined // URIError
  }
}

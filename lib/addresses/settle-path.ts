import { site } from '@/site.config'

/**
 * First segments of pages, feeds, lists and routes, whose addresses the site writes in one form (`routes.ts`). Next compares
 * those of its rewrites whatever their letters are: `/API/search` would be the search page of a language called `API`.
 */
const ownNames =
  /^(?:api|preview|posts|tags|list|page|series|archive|papers|search|about|offline|sitemap(?:\.xml)?|robots\.txt|llms(?:-full)?\.txt|feed\.(?:xml|json)|atom\.xml|feeds\.opml|opensearch\.xml)$/

/**
 * What chat programs and texts put behind an address that they link: marks, particles in Hangul, signs that show nothing;
 * and what mail programs make of its query or fragment (`%3Futm_source=a`, `&amp;b`, `%23section`).
 */
const afterSlug = /^([a-z\d]+(?:-[a-z\d]+)*)(?:[?&#;].*|[\s\p{P}\p{S}\p{Cf}\p{M}\p{Script=Hangul}]+)$/u

/**
 * The form in which the site writes an address of its own: small letters, NFC, without a file's ending
 * (`/posts/lora/index.html`), without what stands behind a link in a sentence (`/posts/lora에서`). It only looks at the
 * spelling: whether there is such a page is told when it is asked for, so scheduled posts are not revealed.
 * @param pathname as the browser sent it
 * @returns a percent-encoded path, or undefined when it is in that form already or none of the site's own
 * @example settlePath('/posts/LoRA.html') // => '/posts/lora'
 * @example settlePath('/BingSiteAuth.xml') // => undefined
 */
export function settlePath(pathname: string): string | undefined {
  const written = decode(pathname)
  if (!written) return undefined
  const parts = written.map((part) => part.toLowerCase().normalize('NFC'))
  const prefix = site.languages.some((lang) => lang === parts[0]) ? parts.splice(0, 1) : []
  const [name = '', ...rest] = parts
  if (parts.length > 0 && (!named.test(name) || rest.length === 0))
    parts.splice(-1, 1, ...dropEnding(parts.at(-1) ?? ''))
  if (parts.length > 0 && !ownNames.test(parts[0]!)) return undefined
  if (name === 'posts' && parts.length === 2 && !parts[1]!.endsWith('.md'))
    parts.splice(-1, 1, parts[1]!.replace(afterSlug, '$1'))
  parts.unshift(...prefix)
  const isSettled = parts.length === written.length && parts.every((part, at) => part === written[at])
  return isSettled ? undefined : `/${parts.map(encode).join('/')}`
}

/** Below these are names of tags and series, which may end like a file. */
const named = /^(?:tags|series|papers)$/

const dropEnding = (part: string) => (/^index\.html?$/.test(part) ? [] : [part.replace(/\.html?$/, '')])

const encode = (part: string) => encodeURIComponent(part).replaceAll('%2B', '+')

/** @returns its segments; undefined for malformed percent-encoding */
function decode(pathname: string): string[] | undefined {
  try {
    return pathname
      .replace(/^\/+|\/+$/g, '')
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return undefined // URIError
  }
}

import { defaultLanguage, type Language, site } from '@/site.config'
import { routes } from './routes'

/** Tag slugs by language and by requested name, a tag's own slug included. */
export type TagNames = Partial<Record<Language, Partial<Record<string, string>>>>

/**
 * The redirect target of a tag URL that is not canonical in its language: another name of the tag, or its decomposed
 * form (NFD), which macOS writes and which URLs copied from it contain.
 * @param pathname as the browser sent it
 * @returns a percent-encoded path, or undefined for a canonical URL or an unknown tag
 * @example findMovedTag('/tags/nlp/feed.xml', { ko: { nlp: '자연어처리' } }) // => '/tags/%EC%9E%90…/feed.xml'
 */
export function findMovedTag(pathname: string, names: TagNames): string | undefined {
  const [, prefix, encoded = '', rest = ''] = /^(?:\/([a-z]{2}(?:-\w+)?))?\/tags\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
  const language = site.languages.find((one) => one === (prefix ?? defaultLanguage))
  const name = decode(encoded)
  if (!language || name === undefined) return undefined
  const known = names[language] ?? {}
  const slug = Object.hasOwn(known, name.normalize('NFC')) ? known[name.normalize('NFC')] : undefined
  return slug && slug !== name ? `${routes.tag(language, slug)}${rest}` : undefined
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined // URIError: malformed percent-encoding
  }
}

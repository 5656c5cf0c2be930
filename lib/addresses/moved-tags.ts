import { defaultLanguage, type Language, site } from '@/site.config'
import { routes } from './routes'

/** Slugs of tags in a language by the names under which they are asked for, their own among them. */
export type TagNames = Partial<Record<Language, Partial<Record<string, string>>>>

/**
 * Where the address of a tag leads that is not the one of its language: another name of it, or its decomposed form
 * (NFD), which macOS writes and which is in addresses copied from it.
 * @param pathname as the browser sent it
 * @returns an encoded path, or undefined for the address that is right and for tags that are none
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
    return undefined // URIError: a % that encodes nothing
  }
}

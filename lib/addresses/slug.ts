/** Signs that tell tags apart, and how they are said in a URL. */
const spoken: [RegExp, string][] = [
  [/^\.+/, 'dot-'],
  [/#/g, '-sharp'],
  [/&/g, '-and-'],
  [/@/g, '-at-'],
]

/**
 * The part of a URL that stands for a tag or series: NFC, lower case, letters of any script, digits,
 * `+`, `.` and `-`.
 * @example toSlug('자연어 처리') // => '자연어-처리'
 * @example toSlug('C++') // => 'c++'
 * @example toSlug('C#') // => 'c-sharp'
 * @example toSlug('R&D') // => 'r-and-d'
 * @example toSlug('.NET') // => 'dot-net'
 */
export function toSlug(text: string): string {
  let slug = text.normalize('NFC').trim().toLowerCase()
  for (const [sign, word] of spoken) slug = slug.replace(sign, word)
  return slug
    .replace(/[^\p{L}\p{M}\p{N}+.-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}

/**
 * A route parameter as the text that was linked: Next hands them over percent-encoded.
 * @returns undefined for a broken encoding
 * @example fromParam('%EC%96%B4%ED%85%90%EC%85%98') // => '어텐션'
 */
export function fromParam(param: string): string | undefined {
  try {
    return decodeURIComponent(param).normalize('NFC')
  } catch {
    return undefined // URIError: a URL nobody links to; the caller answers 404
  }
}

/** Post slugs are ASCII: they survive chat programs, proxies and file systems. */
export const postSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Words that stand for something else in the URLs of the site. */
export const reservedSlugs = new Set(['page', 'tags', 'posts', 'about', 'api', 'feed', 'index', 'con', 'nul', 'aux'])

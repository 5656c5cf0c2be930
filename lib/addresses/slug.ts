/** Characters that distinguish tags, and how a slug spells them. */
const spoken: [RegExp, string][] = [
  [/^\.+/, 'dot-'],
  [/#/g, '-sharp'],
  [/&/g, '-and-'],
  [/@/g, '-at-'],
]

/**
 * The URL segment of a tag or series: NFC, lower case, letters of any script, digits, `+`, `.` and `-`.
 * @example toSlug('자연어 처리') // => '자연어-처리'
 * @example toSlug('C++') // => 'c++'
 * @example toSlug('C#') // => 'c-sharp'
 * @example toSlug('R&D') // => 'r-and-d'
 * @example toSlug('.NET') // => 'dot-net'
 */
export function toSlug(text: string): string {
  let slug = text.trim().toLowerCase().normalize('NFC')
  for (const [sign, word] of spoken) slug = slug.replace(sign, word)
  return slug
    .replace(/[^\p{L}\p{M}\p{N}+.-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}

/**
 * A decoded route parameter: Next passes them percent-encoded.
 * @returns undefined for malformed percent-encoding
 * @example fromParam('%EC%96%B4%ED%85%90%EC%85%98') // => '어텐션'
 */
export function fromParam(param: string): string | undefined {
  try {
    return decodeURIComponent(param).normalize('NFC')
  } catch {
    return undefined // URIError: malformed percent-encoding; the caller answers 404
  }
}

/** Post slugs are ASCII, so that links survive chat programs, proxies and file systems. */
export const postSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Slugs that would collide with the site's own URLs, or with device names of Windows (`con`, `nul`, `aux`). */
export const reservedSlugs = new Set(['page', 'tags', 'posts', 'api', 'feed', 'index', 'con', 'nul', 'aux'])

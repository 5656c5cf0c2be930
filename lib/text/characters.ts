/**
 * Characters that XML 1.0 does not allow, escaped or not: https://www.w3.org/TR/xml/#charsets (including lone
 * surrogates).
 */
export const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const everyForbidden = new RegExp(forbidden, 'gu')

/** Bidirectional control characters: they can make code read differently from what it is (CVE-2021-42574). */
export const turning = /[\u202A-\u202E\u2066-\u2069]/u

/** Characters without a shape: spaces, format characters, joiners, and Hangul and Braille blanks. */
const shapeless = /[\s\p{Cf}\p{Cc}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0]/gu

/**
 * Whether a text can be seen.
 * @example isVisible('\u200B') // => false
 */
export function isVisible(text: string): boolean {
  return text.replace(shapeless, '') !== ''
}

/** Replaces characters that would make the XML unreadable with U+FFFD. */
export function cleanXml(xml: string): string {
  return xml.replace(everyForbidden, '\uFFFD')
}

/**
 * The name of the first character of a text that XML does not allow.
 * @example findForbidden('a\u001B[31m') // => 'U+001B (␛)'
 */
export function findForbidden(text: string): string | undefined {
  const [found] = forbidden.exec(text) ?? []
  return found && nameOf(found)
}

/** Control characters have a visible symbol in Unicode. */
export function nameOf(character: string): string {
  const code = character.codePointAt(0)!
  const picture = code < 0x20 ? ` (${String.fromCharCode(0x2400 + code)})` : ''
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${picture}`
}

import type { Problems } from './problems'

/**
 * Characters that XML 1.0 does not allow, escaped or not: https://www.w3.org/TR/xml/#charsets (including lone
 * surrogates).
 */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const everyForbidden = new RegExp(forbidden, 'gu')

/** Bidirectional control characters: they can make code read differently from what it is (CVE-2021-42574). */
const turning = /[\u202A-\u202E\u2066-\u2069]/u

/** Characters without a shape: spaces, format characters, joiners, and Hangul and Braille blanks. */
const shapeless = /[\s\p{Cf}\p{Cc}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0]/gu

/**
 * Whether a text can be seen.
 * @example isVisible('\u200B') // => false
 */
export function isVisible(text: string): boolean {
  return text.replace(shapeless, '') !== ''
}

/** Maximum number of lines reported per file, so that a pasted log does not hide everything else. */
const mostLines = 10

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

/** Remedy for such a character. */
export const forbiddenRemedy = 'take it out (it came with a copy from a terminal, a PDF or a word processor)'

/** Reports forbidden characters as errors and bidirectional controls as warnings: the first of each line. */
export function checkCharacters(text: string, problems: Problems): void {
  const tell = (pattern: RegExp, say: (name: string, column: number, line: number, more: string) => void) => {
    if (!pattern.test(text)) return
    const found = text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line)
      return match ? [{ line: index + 1, column: match.index + 1, name: nameOf(match[0]) }] : []
    })
    for (const [index, { line, column, name }] of found.slice(0, mostLines).entries()) {
      const left = index === mostLines - 1 ? found.length - mostLines : 0
      say(name, column, line, left > 0 ? `; so have ${left} more lines` : '')
    }
  }
  tell(forbidden, (name, column, line, more) =>
    problems.error({ line, column }, `the character ${name} cannot be published${more}`, forbiddenRemedy),
  )
  tell(turning, (name, column, line, more) =>
    problems.warn(
      { line, column },
      `the character ${name} turns the order in which the line is read${more}`,
      'take it out; in code, write it as an escape',
    ),
  )
}

/** Control characters have a visible symbol in Unicode. */
function nameOf(character: string): string {
  const code = character.codePointAt(0)!
  const picture = code < 0x20 ? ` (${String.fromCharCode(0x2400 + code)})` : ''
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${picture}`
}

import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'

/**
 * Parses `name="value"` words after the language of a fence, such as of a chart or diagram.
 * @example readAttributes('alt="…" x="steps"', ['alt', 'x'], place, problems) // => { alt: '…', x: 'steps' }
 */
export function readAttributes(
  meta: string,
  known: readonly string[],
  place: Place | undefined,
  problems: Problems,
): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [word, name = '', value] of meta.matchAll(/([\w-]+)="([^"]*)"|\S+/g)) {
    if (value !== undefined && known.includes(name)) attributes[name] = value
    else {
      const nearest = findNearestName(name || word, known)
      problems.error(place, ...say.code.unknownWord(word, nearest, known))
    }
  }
  return attributes
}

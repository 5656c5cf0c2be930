import { isLanguage } from '@/lib/markdown/code/highlight'

/** A shortcode with a beginning and an end, as it is written. */
export interface Pair {
  name: string
  attributes: Record<string, string>
  inner: string
}

/** @example attributesOf('lang="php" title=a') // => { lang: 'php', title: 'a' } */
export const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]+))/g)].map(([, name, ...values]) => [
      name!.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ]),
  )

const opening = /(?<!\[)\[([a-z][\w-]*)(\s[^\]\n]*)?\]/gi

/**
 * Replaces shortcodes that have an end, from the outermost inwards.
 * @param replace returns what stands for a pair, or undefined, which leaves it
 */
export function replacePairs(text: string, replace: (pair: Pair) => string | undefined): string {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (const match of text.matchAll(opening)) {
    const [whole, written = '', given = ''] = match
    if (match.index < from || unclosed.has(written)) continue
    const start = match.index + whole.length
    const end = text.indexOf(`[/${written}]`, start)
    if (end < 0) {
      unclosed.add(written)
      continue
    }
    const inner = text.slice(start, end)
    const made = replace({ name: written.toLowerCase(), attributes: attributesOf(given), inner })
    if (made === undefined) continue
    parts.push(text.slice(from, match.index), made)
    from = end + written.length + 3
  }
  return parts.join('') + text.slice(from)
}

/** Shortcodes of formulas and players have names of languages or formats, too. */
const otherwise = new Set([
  'latex',
  'tex',
  'video',
  'audio',
  'caption',
  'gallery',
  'embed',
  'youtube',
  'vimeo',
  'playlist',
])

/**
 * The language of a shortcode that holds code: `[code]` and `[sourcecode]`, one with `lang`, one that is called like a
 * language (SyntaxHighlighter), and `[cc]` with its options (CodeColorer).
 * @returns `''` for code without a language, undefined if it holds no code
 */
export function languageOf({ name, attributes }: Omit<Pair, 'inner'>): string | undefined {
  const [, , colored] = /^cc([a-z]*)(?:_([\w+#-]+))?$/.exec(name) ?? []
  const said = attributes.lang ?? attributes.language ?? colored
  if (otherwise.has(name)) return undefined
  if (said !== undefined || /^(?:(?:source)?code|cc[bein]*|pre)$/.test(name)) return said ?? ''
  const isName = /^(?:text|plain)$/.test(name) || (isLanguage(name) && !/^h\d$/.test(name))
  return isName ? name : undefined
}

/** Whether it is code within a line. */
export const isInLine = ({ name, inner }: Pair) =>
  /^cc(?=[a-z]*i)/.test(name.replace(/_.*/, '')) && !inner.includes('\n')

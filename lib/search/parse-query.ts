import { toSlug } from '@/lib/addresses/slug'

/** Maximum length of a query, in characters. */
export const longestQuery = 200

/** A parsed query. */
export interface ParsedQuery {
  /** Words as separated by spaces, in order. */
  chunks: string[]
  /** Texts between double quotes. */
  phrases: string[]
  /** Words and phrases after a minus. */
  excluded: string[]
  /** Facets that a post must have: `tag:peft`. */
  facets: string[]
  /** Whether the last chunk may be incomplete: nothing follows it yet. */
  isOpen: boolean
}

const part = /(?<minus>-)?(?:(?<name>tag|year|venue|lang):)?(?:"(?<phrase>[^"]*)"?|(?<chunk>[^\s"]+))/giu

/**
 * @example parseQuery('어텐션 "KV 캐시" tag:LLM -양자화').facets // => ['tag:llm']
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { chunks: [], phrases: [], excluded: [], facets: [], isOpen: false }
  const text = query.normalize('NFC').replace(/[“”„«»「」]/g, '"')
  for (const { groups } of text.matchAll(part)) {
    const { minus, name, phrase, chunk } = groups!
    const words = (phrase ?? chunk ?? '').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    if (name) parsed.facets.push(`${name.toLowerCase()}:${toSlug(words)}`)
    else if (minus) parsed.excluded.push(words)
    else if (phrase !== undefined) parsed.phrases.push(words)
    else parsed.chunks.push(words)
  }
  parsed.isOpen = /[^\s"?!]$/.test(text)
  return parsed
}

import type { Part } from '@/lib/search'

/** A text with the matches of a query marked, synonyms more lightly. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, marked, isSynonym }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity, and the list is static
      <mark key={index} className={isSynonym ? 'synonym' : undefined}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

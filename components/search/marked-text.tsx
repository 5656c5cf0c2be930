import type { Part } from '@/lib/search'

/** A text with the matches of a query marked. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity, and the list is static
  return parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
}

import type { Part } from '@/lib/search'

/** A text with what was searched marked in it. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity, and never move
  return parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
}

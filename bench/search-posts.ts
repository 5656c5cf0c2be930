import type { SearchDocument } from '@/lib/search/document'
import { seeded } from '@/lib/work/seeded'

/**
 * Generates posts from the blog's own sentences, the first ones more often, about 6.5 KB of text each, with 24 rare
 * words, because a vocabulary grows with the number of posts.
 */
export function writeDocuments(own: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = seeded(7)
  const sentences = own
    .flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/(?<=다\.) /)))
    .filter(({ length }) => length > 10)
  const pick = () => sentences[Math.floor(random() ** 1.5 * sentences.length)]!
  const syllable = () => String.fromCharCode(0xac00 + Math.floor(random() * 11_172))
  const rare = () => `${Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')}를`
  return Array.from({ length: count }, (_, number) => ({
    ...own[number % own.length]!,
    slug: `post-${number}`,
    title: pick().slice(0, 30),
    summary: pick(),
    sections: Array.from({ length: 8 }, (_, section) => ({
      id: `section-${section}`,
      title: pick().slice(0, 15),
      text: [...Array.from({ length: 9 }, pick), rare(), rare(), rare()].join(' '),
    })),
  }))
}

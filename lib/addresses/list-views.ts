import { site } from '@/site.config'

/** Views of the list of posts; the first is the default, the others have their own URLs. */
const views = ['newest', 'titles', 'oldest', 'oldest-titles', 'most-read'] as const
export type ListView = (typeof views)[number]

/** `most-read` exists only where visits are counted. */
export const otherViews = views.slice(1).filter((view) => view !== 'most-read' || site.counts.url !== undefined)

export function isOldestFirst(view: ListView): boolean {
  return view.startsWith('oldest')
}

/** Titles only. */
export function isDense(view: ListView): boolean {
  return view.endsWith('titles')
}

/** @example nameView({ oldest: true, dense: true }) // => 'oldest-titles' */
export function nameView({ oldest, dense }: { oldest: boolean; dense: boolean }): ListView {
  if (oldest) return dense ? 'oldest-titles' : 'oldest'
  return dense ? 'titles' : 'newest'
}

/** How many titles take the space of one post with its summary. */
export const titlesPerSummary = 5

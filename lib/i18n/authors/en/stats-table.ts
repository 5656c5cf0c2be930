import type { Room } from '@/lib/i18n/authors/room'

/** The tables that `blog stats` prints. */
export const statsTable = {
  count: (posts: number, state: 'public' | 'scheduled' | 'draft' | 'unlisted') => `${posts} ${state}`,
  next: (time: string) => `; the next one appears at ${time}`,
  languages: 'Languages',
  months: 'Months',
  tags: 'Tags',
  series: 'Series',
  untouched: 'Longest without a change',
  mostRead: 'Most read',
  language: 'language',
  posts: 'posts',
  syllables: 'syllables',
  words: 'words',
  month: 'month',
  tag: 'tag',
  latest: 'latest',
  parts: 'parts',
  post: 'post',
  since: 'since',
  file: 'file',
  views: 'views',
  likes: 'likes',
} satisfies Room

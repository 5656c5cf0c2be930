import type { Room } from '@/lib/i18n/authors/room'

export const stats = {
  title: 'Figures of the blog',
  states: (counts: Readonly<Record<string, number>>) =>
    `${counts.public} public, ${counts.scheduled} scheduled, ${counts.draft} drafts, ${counts.unlisted} unlisted.`,
  postsByMonth: 'Posts by month',
  syllablesByMonth: 'Syllables of Korean by month',
  wordsByMonth: 'Words in Latin letters by month',
  reads: 'Reads',
  noReads: 'No reads are known here: set COUNTS_URL to the database of the site, and start again.',
  searches: 'Searches without a result',
  noSearches: 'The site keeps no record of what readers search for.',
  broken: 'Links that broke',
  noBroken: 'None that is known. Ask with `npm run blog -- check --external`.',
  untouched: 'Longest without a change',
  post: 'post',
  posts: 'posts',
  month: 'month',
  since: 'since',
  address: 'address',
  answer: (status: number | undefined) => (status === undefined ? 'no host' : String(status)),
  answered: 'answer',
  asked: 'asked',
  chart: (title: string) => `Bar chart: ${title}. The figures are in the table below it.`,
  syllables: 'syllables',
  words: 'words',
} satisfies Room

import type { Messages } from './ko'

/** Texts of the search. */
export const search: Messages['search'] = {
  label: 'Search',
  placeholder: 'Titles, papers, authors',
  submit: 'Search',
  filters: { label: 'Filters', submit: 'Filter', language: 'Language' },
  description: 'Find posts and papers of this blog.',
  titleOf: (query) => `Search: ${query}`,
  count: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'post' : 'posts'} found.`,
  nothing: (query) => `No post matches ‘${query}’.`,
  understood: (words) => `Searched for ‘${words}’.`,
  missing: (words) => `Missing: ${words}`,
  reasons: {
    title: 'Title',
    tag: 'Tag',
    paper: 'Paper',
    heading: 'Heading',
    text: 'Text',
    code: 'Code or formula',
    meaning: 'Related words',
  },
  popularTags: 'Popular tags',
  recent: 'Recent searches',
  forget: 'Forget',
  tips: 'How to ask',
  examples: [
    ['"KV cache"', 'words in this order'],
    ['tag:LLM year:2022', 'a tag and a year; venue:EMNLP and lang:ko, too'],
    ['attention -quantization', 'posts without the second word'],
    ['2106.09685', 'an arXiv identifier, an author, a venue'],
  ],
  all: 'Show all results',
  shortcut: 'Open with the / key',
  waiting: 'Searching…',
  failed: 'The search did not answer. Try again in a moment.',
  withoutScript:
    'The search of this site runs in your browser and needs JavaScript. Without it, tags, the archive and the list of papers lead to every post.',
}

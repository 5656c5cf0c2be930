/**
 * Columns of the full-text index, with their weights. Bigrams find words inside compounds of a title, initials find
 * titles; neither may outweigh a whole word.
 */
export const columns = {
  title: 10,
  tags: 7,
  headings: 4,
  summary: 3,
  paper: 5,
  body: 1,
  pairs: 2.5,
  initials: 6,
  facets: 0,
} as const

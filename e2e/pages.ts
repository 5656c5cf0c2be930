import { routes } from '@/lib/routes'

/** One page of every type, in both languages: what accessibility and layout are measured on. */
export const pageTypes = {
  home: routes.posts('ko'),
  'later page': routes.posts('ko', 2),
  post: routes.post('ko', 'everything'),
  review: routes.post('ko', 'review'),
  papers: routes.papers('ko'),
  'papers of a venue': routes.papersOf('ko', 'venue', 'emnlp'),
  tags: routes.tags('ko'),
  tag: routes.tag('ko', 'r-and-d'),
  about: routes.about('ko'),
  '404': '/nothing-here',
  'home in English': routes.posts('en'),
  'post in English': routes.post('en', 'everything'),
  'tag in English': routes.tag('en', 'c++'),
  '404 in English': '/en/nothing-here',
}

/** Pages that readers come for; the 404 is no page one links to. */
export const readingPages = Object.entries(pageTypes).filter(([name]) => !name.startsWith('404'))

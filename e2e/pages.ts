import { routes } from '@/lib/addresses/routes'

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
  'tags by name': routes.tagsByName('ko'),
  titles: routes.view('ko', 'titles'),
  oldest: routes.view('ko', 'oldest'),
  'most read': routes.view('ko', 'most-read'),
  'all series': routes.series('ko'),
  series: routes.seriesOf('ko', '여백-시험'),
  archive: routes.archive('ko'),
  'archive of a year': routes.archiveOf('ko', '2025'),
  search: routes.search('ko'),
  'search results': routes.search('ko', '어텐션'),
  'search without results': routes.search('ko', '뷁쉙'),
  about: routes.page('ko', 'about'),
  offline: routes.offline('ko'),
  '404': '/nothing-here',
  'home in English': routes.posts('en'),
  'post in English': routes.post('en', 'everything'),
  'tag in English': routes.tag('en', 'c++'),
  'search in English': routes.search('en', 'attention'),
  'offline in English': routes.offline('en'),
  '404 in English': '/en/nothing-here',
}

/** Pages that readers come for; the 404 and the offline page are no pages one links to. */
export const readingPages = Object.entries(pageTypes).filter(([name]) => !/^(?:404|offline)/.test(name))

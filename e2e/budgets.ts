import type { pageTypes } from './pages'

export type Measure = 'html' | 'script' | 'style' | 'font' | 'requests' | 'elements'

/** Kilobytes after gzip (fonts as they are), and counts; what a reading page may cost on a first visit. Style has
   13 since indices, the end of a post and explained symbols have sheets of their own. */
const document = { script: 6, style: 13, requests: 30, elements: 1200 }

/**
 * Of the pages of the tests, which have more of everything than a page that one writes. A change that needs more says
 * why where it raises a number.
 */
export const budgets: Partial<Record<keyof typeof pageTypes, Partial<Record<Measure, number>>>> = {
  home: { ...document, html: 12, font: 140 },
  post: { ...document, html: 40, style: 24, font: 250, elements: 3000 },
  tags: { ...document, html: 12, font: 140 },
  tag: { ...document, html: 12, font: 140 },
  papers: { ...document, html: 12, font: 140 },
  archive: { ...document, html: 12, font: 140 },
  about: { ...document, html: 12, font: 140 },
  'home in English': { ...document, html: 12, font: 140 },
}

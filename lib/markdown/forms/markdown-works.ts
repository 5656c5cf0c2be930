import type { ListItem, Nodes, PhrasingContent } from 'mdast'
import { othersFor, type Reference } from '@/lib/bibliography'
import { listReferenceLinks } from '@/lib/markdown/citations/citations'
import { findWorks, readAuthor } from '@/lib/markdown/citations/publications'
import { absolute, paragraph, strong, text, type Writer } from './markdown-parts'

/** `<Publications>` as Markdown: a list below each year. */
export function writePublications(attributes: Record<string, unknown>, _: Nodes[], writer: Writer): Nodes[] {
  const names = readAuthor(attributes, writer, undefined)
  if (!names) return []
  return findWorks(names, writer).flatMap(({ year, works }): Nodes[] => [
    paragraph([strong(year)]),
    { type: 'list', spread: false, children: works.map(writeWork) },
  ])
}

function writeWork(work: Reference): ListItem {
  const { authors, hasOthers, title, venue, materials = [] } = work
  const people = `${authors.join(', ')}${hasOthers ? ` ${othersFor(authors)}` : ''}`
  const links = [...listReferenceLinks(work), ...materials].flatMap(([label, url]): PhrasingContent[] => [
    text(' '),
    { type: 'link', url: absolute(url), children: [text(label)] },
  ])
  const words = [people, title, venue].filter(Boolean).map((one) => (/[.?!]$/.test(one) ? one : `${one}.`))
  return { type: 'listItem', spread: false, children: [paragraph([text(words.join(' ')), ...links])] }
}

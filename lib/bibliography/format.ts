import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import { Cite, type CslItem, plugins } from '@citation-js/core'
import type { Reference } from './reference'

// BibLaTeX and today's BibTeX read UTF-8; the library would drop Hangul, which has no LaTeX command.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })

/**
 * The entry of a list of references, in APA (7th edition), as HTML.
 * @example formatEntry(reference) // => 'Lester, B., Al-Rfou, R., &#38; Constant, N. (2021). …'
 */
export function formatEntry({ csl }: Reference): string {
  return remember(`entry ${JSON.stringify(csl)}`, () =>
    buildCite(csl)
      .format('bibliography', { template: 'apa', lang: 'en-US', format: 'html' })
      .replace(/<\/?div[^>]*>/g, '')
      .trim(),
  )
}

/**
 * Who and when, as a text names it.
 * @example formatLabel(reference) // => { authors: 'Lester et al.', year: '2021' }
 */
export function formatLabel({ csl }: Reference): { authors: string; year: string } {
  const text = remember(`label ${JSON.stringify(csl)}`, () =>
    buildCite(csl).format('citation', { template: 'apa', lang: 'en-US', format: 'text' }),
  )
  const [, authors = text, year = ''] = /^\((.*), ([^,]+)\)$/.exec(text.trim()) ?? []
  return { authors, year }
}

/** BibTeX with the arXiv number, which CSL does not know. */
export function formatBibtex({ csl, doi, arxiv, url }: Reference): string {
  const text = escapeText(buildCite({ ...csl, DOI: doi, URL: url }).format('bibtex')).trim()
  if (!arxiv) return text
  return text.replace(/,?\n\}$/, `,\n\teprint = {${arxiv}},\n\tarchivePrefix = {arXiv},\n}`)
}

/** Signs that mean something to LaTeX, in the fields that are text. */
function escapeText(bibtex: string): string {
  const field = /^\t(?:title|author|booktitle|journal) = .*$/gm
  return bibtex.replace(field, (line) => line.replace(/(?<!\\)[&%#_$]/g, '\\$&'))
}

function buildCite(csl: CslItem): Cite {
  return new Cite(csl, { generateGraph: false })
}

/** A style engine is made for each call, about 5 ms: the same entry is formatted once per process. */
const formatted = new Map<string, string>()

function remember(key: string, format: () => string): string {
  const known = formatted.get(key)
  if (known !== undefined) return known
  const text = format()
  formatted.set(key, text)
  return text
}

import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import { Cite, type CslItem, plugins } from '@citation-js/core'
import type { Reference } from './reference'

// BibLaTeX and current BibTeX read UTF-8; by default the library drops Hangul, which has no LaTeX command.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })

/**
 * The reference list entry in APA (7th edition), as HTML.
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
 * Authors and year, as an in-text citation.
 * @example formatLabel(reference) // => { authors: 'Lester et al.', year: '2021' }
 */
export function formatLabel({ csl }: Reference): { authors: string; year: string } {
  const text = remember(`label ${JSON.stringify(csl)}`, () =>
    buildCite(csl).format('citation', { template: 'apa', lang: 'en-US', format: 'text' }),
  )
  const [, authors = text, year = ''] = /^\((.*), ([^,]+)\)$/.exec(text.trim()) ?? []
  return { authors, year }
}

/** BibTeX with the arXiv number, for which CSL has no field. */
export function formatBibtex({ csl, doi, arxiv, url }: Reference): string {
  const text = escapeText(buildCite({ ...csl, DOI: doi, URL: url }).format('bibtex')).trim()
  if (!arxiv) return text
  return text.replace(/,?\n\}$/, `,\n\teprint = {${arxiv}},\n\tarchivePrefix = {arXiv},\n}`)
}

/** Escapes LaTeX's special characters in text fields. */
function escapeText(bibtex: string): string {
  const field = /^\t(?:title|author|booktitle|journal) = .*$/gm
  return bibtex.replace(field, (line) => line.replace(/(?<!\\)[&%#_$]/g, '\\$&'))
}

function buildCite(csl: CslItem): Cite {
  return new Cite(csl, { generateGraph: false })
}

/** The library creates a style engine for each call, about 5 ms, so results are cached for the life of the process. */
const formatted = new Map<string, string>()

function remember(key: string, format: () => string): string {
  const known = formatted.get(key)
  if (known !== undefined) return known
  const text = format()
  formatted.set(key, text)
  return text
}

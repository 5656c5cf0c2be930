import type { CslName } from '@citation-js/core'
import { nameArxiv } from './identifiers'
import type { Reference } from './reference'

/** BibTeX's months, which are written without braces: `month = nov`. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The types of BibTeX that CSL's types become if the fields are there that BibTeX asks for; others are `@misc`. */
const types: Record<string, { type: string; container?: string; publisher?: string; needs: string[] }> = {
  'article-journal': { type: 'article', container: 'journal', needs: ['author', 'title', 'journal', 'year'] },
  'paper-conference': {
    type: 'inproceedings',
    container: 'booktitle',
    publisher: 'publisher',
    needs: ['author', 'title', 'booktitle', 'year'],
  },
  chapter: {
    ...{ type: 'incollection', container: 'booktitle', publisher: 'publisher' },
    needs: ['author', 'title', 'booktitle', 'publisher', 'year'],
  },
  book: { type: 'book', publisher: 'publisher', needs: ['title', 'publisher', 'year'] },
  report: { type: 'techreport', publisher: 'institution', needs: ['author', 'title', 'institution', 'year'] },
  thesis: { type: 'phdthesis', publisher: 'school', needs: ['author', 'title', 'school', 'year'] },
}

/**
 * BibTeX that BibTeX, its styles and biber read without a warning: UTF-8, months by their names, and a type only if the
 * fields are there that it requires.
 * @example formatBibtex(reference) // => '@inproceedings{lester2021power,\n  title = {The Power of …'
 */
export function formatBibtex(reference: Reference): string {
  const { key, csl } = reference
  const { type, fields } = chooseType(reference, isPreprint(reference) ? undefined : types[csl.type])
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`)
  return `@${type}{${key},\n${lines.join(',\n')}\n}`
}

const isPreprint = ({ arxiv, csl }: Reference) => Boolean(arxiv) && csl['container-title'] === nameArxiv(arxiv!)

type Fields = Record<string, string>

function chooseType(reference: Reference, kind: (typeof types)[string] | undefined): { type: string; fields: Fields } {
  const { csl } = reference
  if (kind) {
    const fields = collectFields(reference, kind.container, kind.publisher)
    const isMaster = kind.type === 'phdthesis' && /master|석사/i.test(String(csl.genre))
    if (kind.needs.every((name) => fields[name])) return { type: isMaster ? 'mastersthesis' : kind.type, fields }
  }
  const { publisher, ...fields } = collectFields(reference, 'howpublished', 'publisher')
  const { howpublished = publisher, ...others } = fields
  const isProceedings = csl.type === 'book' && fields.editor && fields.year
  return {
    type: isProceedings ? 'proceedings' : 'misc',
    fields: {
      ...others,
      ...(howpublished && !isPreprint(reference) && { howpublished }),
      ...(!fields.author && !fields.editor && { key: escapeLatex(reference.title) }), // to sort it by
    },
  }
}

function collectFields(reference: Reference, container = '', publisher = ''): Fields {
  const { csl, arxiv, doi, url, title } = reference
  const [year, month] = csl.issued?.['date-parts']?.[0] ?? []
  const words = [csl.issued?.literal, csl.note].filter((one) => typeof one === 'string' && one !== 'n.d.').join(', ')
  const yearInWords = /^(\d{4})[a-z]?$/.exec(csl.issued?.literal ?? '')?.[1]
  const texts: Record<string, unknown> = {
    ...(container && { [container]: csl['container-title'] }),
    ...(publisher && { [publisher]: csl.publisher }),
    ...(/thesis|report/.test(csl.type) && !isUsual(csl.genre) && { type: csl.genre }),
    ...{ edition: csl.edition, volume: csl.volume, number: csl.issue, pages: csl.page },
  }
  return {
    title: protectCase(title),
    ...writeNames('author', csl.author, reference.hasOthers),
    ...writeNames('editor', csl.author ? undefined : csl.editor, reference.hasOthers),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, value]) => (value ? [[name, escapeLatex(String(value))]] : [])),
    ),
    ...(year || yearInWords ? { year: String(year ?? yearInWords) } : {}),
    ...(month ? { month: months[month - 1]! } : {}),
    ...(words && !yearInWords && { note: escapeLatex(words) }),
    ...(arxiv && { eprint: arxiv, archivePrefix: 'arXiv' }),
    ...(doi && { doi }),
    ...(url && { url }),
  }
}

/** What BibTeX's styles say by themselves. */
const isUsual = (genre: unknown) =>
  /^(?:Doctoral dissertation|PhD thesis|Master's thesis|Technical report)$/i.test(String(genre ?? 'PhD thesis'))

function writeNames(field: string, names: readonly CslName[] | undefined, hasOthers = false): Fields {
  if (!names?.length) return {}
  return { [field]: [...names.map(writeName), ...(hasOthers ? ['others'] : [])].join(' and ') }
}

function writeName({ literal, family = '', given, suffix, 'non-dropping-particle': particle }: CslName): string {
  if (literal) return `{${escapeLatex(literal)}}`
  const last = [particle, /\s/.test(family) ? `{${escapeLatex(family)}}` : escapeLatex(family)]
    .filter(Boolean)
    .join(' ')
  if (!given) return last
  return [last, suffix, escapeLatex(given)].filter(Boolean).join(', ')
}

const signs: Record<string, string> = {
  ...{ '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '{': '\\{', '}': '\\}' },
  ...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '–': '--', '—': '---' },
  ...{ '\u00a0': '~' },
}

/** Escapes the signs of LaTeX; formatting is CSL's and is left out. */
function escapeLatex(text: string): string {
  return text.replace(/<\/?(?:i|b|sup|sub|span)\b[^>]*>/g, '').replace(/[&%$#_{}\\~^–—\u00a0]/g, (sign) => signs[sign]!)
}

/** Braces around words whose capitals styles would lose: {BERT}, {LoRA}, {R}. */
function protectCase(title: string): string {
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, index) => {
      const isWord = index % 2 === 1
      const isMixed = isWord && (/^.+\p{Lu}/u.test(part) || /^[B-HJ-Z]$/.test(part))
      return isMixed ? `{${part}}` : escapeLatex(part)
    })
    .join('')
}

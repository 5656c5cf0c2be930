import '@citation-js/plugin-csl'
import { type CslItem, plugins } from '@citation-js/core'
import { othersFor } from './label'
import type { Reference } from './reference'
import { loadStyle, type Style } from './style'

/**
 * The reference list entry as HTML: in APA (7th edition), or in the site's own style (`citationStyle` of
 * `site.config.ts`), without its number.
 * @example formatEntry(reference) // => 'Lester, B., Al-Rfou, R., &#38; Constant, N. (2021). …'
 */
export function formatEntry(reference: Reference): string {
  const { csl, hasOthers } = reference
  return remember(`${JSON.stringify(csl)} ${hasOthers}`, () => {
    try {
      return formatInStyle(reference, loadStyle())
    } catch {
      return formatInStyle(reference) // the check says what is wrong with the style
    }
  })
}

/** @throws what the library throws about a style that it cannot use */
export function formatInStyle({ csl, hasOthers }: Reference, style?: Style): string {
  const { styles } = plugins.config.get('@csl')
  if (style && !styles.has(style.name)) styles.add(style.name, style.text)
  const options = { template: style?.name ?? 'apa', lang: 'en-US', format: 'html' }
  const entry = plugins.output
    .format('bibliography', [hasOthers ? addOthers(csl) : csl], options)
    .replace(/<div class="csl-left-margin">.*?<\/div>/gs, '')
    .replace(/<\/?div[^>]*>/g, '')
    .trim()
  // Styles that do not align numbers have theirs in the text; each entry is formatted alone, as the first.
  const text = style && /citation-format="numeric"/.test(style.text) ? entry.replace(/^[[(]?1[\]).]+\s*/, '') : entry
  return hasOthers ? joinOthers(text) : text
}

/** CSL cannot say that there are more authors: they are a last name, and what joins it is taken out afterwards. */
function addOthers(csl: CslItem): CslItem {
  const field = csl.author ? 'author' : 'editor'
  const names = csl[field] ?? []
  return { ...csl, [field]: [...names, { literal: othersFor(names) }] }
}

function joinOthers(entry: string): string {
  return entry
    .replace(/([,;]?)\s*(?:(?:&#38;|&amp;|and|und|et|en|y|\. \. \.|…)\s+)?et al\./, '$1 et al.')
    .replace(/[,;]?\s*(?:(?:&#38;|&amp;|and|\. \. \.|…)\s+)?외(?=[\s.,(]|$)/, ' 외')
}

/** Formatting takes some milliseconds, so results are kept for the life of the process. */
const formatted = new Map<string, string>()

function remember(key: string, format: () => string): string {
  const known = formatted.get(key)
  if (known !== undefined) return known
  const text = format()
  formatted.set(key, text)
  return text
}

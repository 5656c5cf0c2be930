import type { Language } from '@/lib/i18n/words'
import type { Check } from './define-audience'
import { isProfile } from './profiles'

/**
 * The parts of `site.config.ts` for links in header and footer. Whether a page or a tag exists is checked with the
 * content (`lib/checks/check-pages.ts`).
 */

/** Lists that the site has by itself. */
export const listNames = ['posts', 'tags', 'series', 'papers', 'archive', 'search', 'feed'] as const
export type ListName = (typeof listNames)[number]

/** A text for all languages, or one for each language of the site. */
export type Label = string | Readonly<Partial<Record<Language, string>>>

/**
 * A link: a list of the site (`'tags'`), a page by its file name (`'cv'` for `content/pages/cv.mdx`), a tag, or an
 * address. A page without a version in a language is left out there; without a label its title is shown.
 */
export type NavigationItem =
  | ListName
  | (string & {})
  | { page: string; label?: Label }
  | { tag: string; label?: Label }
  | { url: string; label: Label }

/** Checks of one list of links. */
export function checkNavigation(
  field: string,
  items: readonly NavigationItem[],
  languages: readonly Language[],
): Check[] {
  return items.flatMap((item, index): Check[] => {
    const at = `${field}.${index}`
    if (typeof item === 'string') return [[at, isName(item), (say) => say.link(listNames)]]
    const { label } = item
    const labels: Check[] = languages.map((lang) => [
      `${at}.label`,
      label === undefined || textOf(label, lang).trim() !== '',
      (say) => say.label(lang),
    ])
    if ('page' in item) return [[`${at}.page`, isName(item.page), (say) => say.page], ...labels]
    if ('tag' in item) return [[`${at}.tag`, item.tag.trim() !== '', (say) => say.tag], ...labels]
    return [
      [`${at}.url`, isLink(item.url), (say) => say.linkUrl],
      [`${at}.label`, label !== undefined, (say) => say.linkLabel],
      ...labels,
    ]
  })
}

/** @example textOf({ ko: '이력', en: 'CV' }, 'en') // => 'CV' */
export function textOf(label: Label, lang: Language): string {
  return typeof label === 'string' ? label : (label[lang] ?? '')
}

/** Names of pages are those of their files. */
const isName = (value: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

function isLink(value: string): boolean {
  if (/^\/(?!\/)/.test(value)) return true
  return isProfile(value)
}

import { words } from '@/lib/i18n/words'
import type { Check } from './define-audience'

/** The languages of the site: what other fields need depends on them. */
export function checkLanguages(languages: readonly string[]): Check[] {
  const unknown = languages.filter((lang) => !Object.hasOwn(words, lang))
  const remedy = `some of ${Object.keys(words).join(', ')}: the interface has no words for ${unknown.join(', ')}; docs/languages.md says how to add them to lib/i18n/words.ts`
  return [
    ['languages', languages.length > 0, "one or more, such as ['ko']"],
    ['languages', unknown.length === 0, remedy],
    ['languages', unknown.length > 0 || languages.every(isLanguage), 'codes of two letters, such as ko or en'],
    ['languages', new Set(languages).size === languages.length, 'each language once'],
  ]
}

/** Without region or script (`zh-TW`): redirects and the matcher of `proxy.ts` know prefixes of two letters. */
function isLanguage(value: string): boolean {
  return /^[a-z]{2}$/.test(value) && Intl.DisplayNames.supportedLocalesOf(value).length === 1
}

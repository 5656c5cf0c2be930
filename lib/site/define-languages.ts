import { words } from '@/lib/i18n/words'
import type { Check } from './define-audience'

/** The languages of the site: what other fields need depends on them. */
export function checkLanguages(languages: readonly string[]): Check[] {
  const unknown = languages.filter((lang) => !Object.hasOwn(words, lang))
  const known = Object.keys(words)
  return [
    ['languages', languages.length > 0, (say) => say.languages],
    ['languages', unknown.length === 0, (say) => say.noWords(known, unknown)],
    ['languages', unknown.length > 0 || languages.every(isLanguage), (say) => say.codes],
    ['languages', new Set(languages).size === languages.length, (say) => say.once],
  ]
}

/** Without region or script (`zh-TW`): redirects and the matcher of `proxy.ts` know prefixes of two letters. */
function isLanguage(value: string): boolean {
  return /^[a-z]{2}$/.test(value) && Intl.DisplayNames.supportedLocalesOf(value).length === 1
}

import { type Language, site } from '@/site.config'
import type { Messages } from './ko'
import { words } from './words'

/** The words of the interface in one language. */
export function getMessages(lang: Language): Messages {
  return words[lang]
}

/** The language of a route parameter, or undefined when the site does not have it. */
export function findLanguage(value: string): Language | undefined {
  return site.languages.find((language) => language === value)
}

/** The same, for places that only languages of the site reach. */
export function getLanguage(value: string): Language {
  const language = findLanguage(value)
  if (!language) throw new Error(`Not a language of this site: ${value}`)
  return language
}

/** Locale of Open Graph, such as `ko_KR`. */
export function formatLocale(lang: Language): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region}`
}

export type { Language, Messages }

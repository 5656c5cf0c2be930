import { messages as own } from '@/messages'
import { type Language, site } from '@/site.config'
import { replaceTexts } from './define-messages'
import type { Messages } from './ko'
import { words } from './words'

/** The words of the project, with those of the owner in their places. */
const texts = Object.fromEntries(
  Object.entries(words).map(([lang, given]) => [lang, replaceTexts<Messages>(given, own[lang as Language])]),
) as Record<Language, Messages>

/** The texts of the interface in a language. */
export function getMessages(lang: Language): Messages {
  return texts[lang]
}

/** The language of a route parameter, or undefined when the site does not have it. */
export function findLanguage(value: string): Language | undefined {
  return site.languages.find((language) => language === value)
}

/** Like `findLanguage`, for values that must be a language of the site. */
export function getLanguage(value: string): Language {
  const language = findLanguage(value)
  if (!language) throw new Error(`Not a language of this site: ${value}`)
  return language
}

/** Open Graph locale, such as `ko_KR`. */
export function formatLocale(lang: Language): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region}`
}

export type { Language, Messages }

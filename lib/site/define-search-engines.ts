import type { Language } from '@/lib/i18n/words'
import type { Check } from './define-audience'
import { isCode, isKey } from './environment.js'

/** The settings that search engines are told, as `SiteSettings` describes them. */
interface Told {
  languages: readonly Language[]
  description: Readonly<Partial<Record<Language, string>>>
  verification?: Readonly<Partial<Record<(typeof verifiers)[number], string | undefined>>>
  indexNowKey?: string | undefined
}

const verifiers = ['naver', 'google', 'bing'] as const

/** What search engines are told. */
export function checkSearchEngines(settings: Told): Check[] {
  return [
    ...verifiers.map(
      (name): Check => [
        `verification.${name}`,
        !settings.verification?.[name] || isCode(settings.verification[name]),
        (say) => say.verification,
      ],
    ),
    ['indexNowKey', !settings.indexNowKey || isKey(settings.indexNowKey), (say) => say.indexNowKey],
    ...settings.languages.map(
      (language): Check => [
        `description.${language}`,
        Boolean(settings.description[language]?.trim()),
        (say) => say.description(language),
      ],
    ),
  ]
}

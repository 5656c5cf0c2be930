import { type AuthorTexts, sayIn } from '@/lib/i18n/authors'
import type { Language } from '@/site.config'

export interface InitOptions {
  name?: string
  author?: string
  languages?: string
  url?: string
  description?: string[]
  timeZone?: string
  email?: string
  profile?: string[]
  accent?: string
  keepSamples?: boolean
  force?: boolean
  /** A new folder, instead of this one. */
  into?: string
  /** Today. */
  now?: Date
}

/** Checked answers. */
export interface Answers {
  name: string
  author: string
  languages: readonly [Language, ...Language[]]
  url?: string
  description: Record<string, string>
  timeZone: string
  email?: string
  profiles: string[]
  /** Hexadecimal. */
  accent?: string
}

/** @throws Error naming every answer that is wrong, with what to write instead */
export function parseAnswers(options: InitOptions, known: readonly Language[]): Answers {
  const languages = (options.languages ?? 'ko').split(/[\s,+]+/).filter(Boolean) as [Language, ...Language[]]
  const { init: texts } = sayIn(options.languages)
  const wrong = [...listWrong(options, texts), ...listWrongLanguages(languages, known, texts)]
  if (wrong.length > 0) throw new Error(wrong.join('\n✗ '))
  const name = options.name?.trim() ?? ''
  const author = options.author?.trim() || name
  const zone = languages[0] === 'ko' ? 'Asia/Seoul' : Intl.DateTimeFormat().resolvedOptions().timeZone
  const { url, accent, email, timeZone = zone || 'UTC', profile = [], description = [] } = options
  return {
    ...{ name, author, languages, timeZone, profiles: profile },
    description: writeDescriptions(name, author, languages, description),
    ...(url && { url: url.replace(/\/$/, '') }),
    ...(email && { email }),
    ...(accent && { accent }),
  }
}

function listWrong({ name, url, accent }: InitOptions, texts: AuthorTexts['init']): string[] {
  return [
    ...(name?.trim() ? [] : [texts.noName]),
    ...(url && !/^https?:\/\/\S+$/.test(url) ? [texts.badUrl(url)] : []),
    ...(accent && !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent) ? [texts.badAccent(accent)] : []),
  ]
}

function listWrongLanguages(
  languages: readonly Language[],
  known: readonly Language[],
  texts: AuthorTexts['init'],
): string[] {
  const twice = new Set(languages).size === languages.length ? [] : [texts.languageTwice]
  return languages
    .filter((lang) => !known.includes(lang))
    .map((lang) => texts.unknownLanguage(lang, known))
    .concat(twice)
}

/** Given descriptions are in the order of the languages. */
function writeDescriptions(name: string, author: string, languages: readonly Language[], given: readonly string[]) {
  const usual: { en: string } & Partial<Record<Language, string>> = {
    ko: `${author}의 기술 블로그, ${name}.`,
    en: `${name}, a technical blog by ${author}.`,
  }
  return Object.fromEntries(languages.map((lang, index) => [lang, given[index]?.trim() || (usual[lang] ?? usual.en)]))
}

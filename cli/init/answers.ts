import { type AuthorTexts, sayIn } from '@/lib/i18n/authors'
import { words } from '@/lib/i18n/words'
import { isTimeZone } from '@/lib/site/check-site'
import { readSiteUrl } from '@/lib/site/environment.js'
import { isEmail, isPage } from '@/lib/site/profiles'
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
  /** `false`: what is written stays uncommitted. */
  commit?: boolean
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
  const languages = splitLanguages(options.languages) as [Language, ...Language[]]
  const wrong = listWrong(options, known)
  if (wrong.length > 0) throw new Error(wrong.join('\n✗ '))
  const name = options.name?.trim() ?? ''
  const author = options.author?.trim() || name
  const zone = languages[0] === 'ko' ? 'Asia/Seoul' : Intl.DateTimeFormat().resolvedOptions().timeZone
  const { url, accent, email, timeZone = zone || 'UTC', profile = [], description = [] } = options
  return {
    ...{ name, author, languages, timeZone, profiles: profile.map((page) => toAscii(completeUrl(page))) },
    description: writeDescriptions(name, author, languages, description),
    ...(url && { url: completeUrl(url).replace(/\/$/, '') }),
    ...(email && { email }),
    ...(accent && { accent: accent.toLowerCase() }),
  }
}

/** The languages of an answer, by their codes or by their names in any language of the interface. */
const splitLanguages = (text = 'ko') =>
  text
    .split(/[\s,+]+/)
    .filter(Boolean)
    .map((said) => codes.get(said.toLowerCase()) ?? said)

/** @example codes.get('한국어') // => 'ko' */
const codes = new Map(
  Object.keys(words).flatMap((lang) =>
    Object.keys(words).map((other) => {
      const name = new Intl.DisplayNames(other, { type: 'language' }).of(lang) ?? lang
      return [name.toLowerCase(), lang] as const
    }),
  ),
)

/** @example completeUrl('notes.example.org') // => 'https://notes.example.org' */
const completeUrl = (text: string) =>
  /^[^\s/:@?#]+\.[^\s/:@?#]+(?::\d+)?(?:\/\S*)?$/.test(text.trim()) ? `https://${text.trim()}` : text.trim()

const toAscii = (url: string) => (/^[!-~]*$/.test(url) ? url : new URL(url).href)

type Find = (options: InitOptions, texts: AuthorTexts['init'], known: readonly Language[]) => string[]

/** By the option, what is wrong with its value. */
const checks = {
  name: ({ name }, texts) => (name?.trim() ? [] : [texts.noName]),
  url: ({ url }, texts) => (url && !readSiteUrl(completeUrl(url)) ? [texts.badUrl(url)] : []),
  timeZone: ({ timeZone }, texts) =>
    timeZone === undefined || isTimeZone(timeZone) ? [] : [texts.badTimeZone(timeZone)],
  email: ({ email }, texts) => (email && !isEmail(email) ? [texts.badEmail(email)] : []),
  profile: ({ profile = [] }, texts) => profile.filter((page) => !isPage(completeUrl(page))).map(texts.badProfile),
  accent: ({ accent }, texts) =>
    accent && !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent) ? [texts.badAccent(accent)] : [],
  languages: ({ languages }, texts, known) => listWrongLanguages(splitLanguages(languages), known, texts),
} satisfies Partial<Record<keyof InitOptions, Find>>

/** What is wrong with the answers, or with one of them. */
export function listWrong(options: InitOptions, known: readonly Language[], only?: keyof InitOptions): string[] {
  const { init: texts } = sayIn(options.languages && splitLanguages(options.languages).join())
  return Object.entries<Find>(checks).flatMap(([name, find]) =>
    only === undefined || name === only ? find(options, texts, known) : [],
  )
}

function listWrongLanguages(
  languages: readonly string[],
  known: readonly string[],
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

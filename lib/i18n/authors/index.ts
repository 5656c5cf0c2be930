import { site } from '@/site.config'
import * as en from './en'
import * as ko from './ko'

/** What checks, commands and `npm run dev` say to authors. English is the reference: Korean has its type. */
export type AuthorTexts = typeof en

export const authorTexts: Readonly<Record<'ko' | 'en', AuthorTexts>> = { en, ko }

/** The language of the author's tools: `authorLanguage` of the settings, else Korean where the blog is first of all Korean. */
export const authorLanguage = site.authorLanguage ?? languageFor(site.languages[0])

/**
 * The author's texts.
 * @example problems.error(place, ...say.links.relative(url))
 */
export const say = authorTexts[authorLanguage]

/** The author's texts for a blog that is yet to be, by its languages, the first first; without any as `say`. */
export function sayIn(languages: string | undefined): AuthorTexts {
  return languages ? authorTexts[languageFor(languages)] : say
}

function languageFor(languages: string): 'ko' | 'en' {
  return /^ko\b/.test(languages.trim()) ? 'ko' : 'en'
}

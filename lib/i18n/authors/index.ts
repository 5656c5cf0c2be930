import { site } from '@/site.config'
import * as en from './en'
import * as ko from './ko'

/** What checks, commands and `npm run dev` say, by language. English is the reference: Korean has its type. */
export const authorTexts = { en, ko } satisfies Record<string, typeof en>

/** The language of the author's tools: `authorLanguage` of the settings, else Korean where the blog is first of all Korean. */
export const authorLanguage = site.authorLanguage ?? (site.languages[0] === 'ko' ? 'ko' : 'en')

/**
 * The author's texts.
 * @example problems.error(place, ...say.links.relative(url))
 */
export const say: typeof en = authorTexts[authorLanguage]

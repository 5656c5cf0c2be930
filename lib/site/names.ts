import type { Language } from '@/lib/i18n/words'
import { site } from '@/site.config'
import { textOf } from './define-navigation'

/** The name of the blog in a language. */
export const siteName = (lang: Language) => textOf(site.name, lang)

/** The name of its author. */
export const authorName = (lang: Language) => textOf(site.author.name, lang)

import { en } from './en'
import { ko, type Messages } from './ko'

/** The texts of the interface by language. */
export const words = { ko, en } satisfies Record<string, Messages>

/** A language of the interface; `site.config.ts` chooses those of the site. */
export type Language = keyof typeof words

import { en } from './en'
import { ko, type Messages } from './ko'

/** The words of the interface by language: what a site may have as its languages. */
export const words = { ko, en } satisfies Record<string, Messages>

/** A language that the interface speaks; which of them a site has is said in `site.config.ts`. */
export type Language = keyof typeof words

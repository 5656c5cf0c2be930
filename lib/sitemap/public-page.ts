import type { Alternates } from '@/lib/metadata/seo'

/** A page that search engines are asked to keep. */
export interface PublicPage {
  url: string
  /** When it changed as its author says; only where that is known: an engine that is lied to stops listening. */
  lastModified?: Date
  /** Absolute URLs of its pictures. */
  images: string[]
  /** Its versions by language, its own included. */
  alternates: Alternates
  /** Another one when the page says something else, whether or not its author gave it a date. */
  fingerprint: string
}

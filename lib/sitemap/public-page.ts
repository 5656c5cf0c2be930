import type { Alternates } from '@/lib/metadata/seo'

/** A page that search engines should index. */
export interface PublicPage {
  url: string
  /**
   * When it changed according to its author; only where known, because search engines ignore dates that prove wrong.
   */
  lastModified?: Date
  /** Absolute URLs of its images. */
  images: string[]
  /** Its language versions, its own included. */
  alternates: Alternates
  /** Changes whenever the content of the page changes, even without a new date. */
  fingerprint: string
}

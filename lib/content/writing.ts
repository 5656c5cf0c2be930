import edits from '@/.generated/edits.json'
import type { Problem } from '@/lib/text/problems'

/**
 * State of `build/watch-content.ts` during development; empty in a build. A page that imports it is rendered again on
 * every saved edit, sooner than the index changes.
 */
export const writing = edits as { edits: number; problems: Problem[] }

import edits from '@/.generated/edits.json'
import type { Problem } from '@/lib/text/problems'

/**
 * What `build/watch-content.ts` knows while an author writes; nothing in a build. A page that imports it
 * is rendered anew with every saved edit, sooner than by the index.
 */
export const writing = edits as { edits: number; problems: Problem[] }

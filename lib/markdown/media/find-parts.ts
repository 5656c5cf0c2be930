import type { Root } from 'hast'
import { visit } from '@/lib/markdown/syntax/visit'

const tags = new Set(['video', 'audio', 'embed-card'])
const classes = new Set(['embed', 'gallery', 'file-facts', 'publications'])

/**
 * Whether a page needs the style of media (`components/post/media.css`), and the script of frames (`enhance/embeds.ts`);
 * and whether it changes with every work that the blog knows.
 */
export function findParts(tree: Root) {
  const parts = { hasMedia: false, hasFrames: false, listsWorks: false }
  visit(tree, 'element', ({ tagName, properties: { className } }) => {
    if (tagName === 'embed-card') parts.hasFrames = true
    if (tags.has(tagName) || (Array.isArray(className) && className.some((name) => classes.has(String(name)))))
      parts.hasMedia = true
    if (Array.isArray(className) && className.includes('publications')) parts.listsWorks = true
  })
  return parts
}

import type { Root } from 'mdast'
import { visit } from './visit'

/**
 * Writes the check boxes of task lists as text before a tree is printed: remark-cjk-friendly (2.3.3) prints paragraphs
 * itself and drops what GFM puts before them.
 */
export function writeCheckMarks(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    const [first] = item.children
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return
    first.children.unshift({ type: 'html', value: item.checked ? '[x] ' : '[ ] ' })
    item.checked = null
  })
}

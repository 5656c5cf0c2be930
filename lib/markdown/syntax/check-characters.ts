import type { Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { findForbidden } from '@/lib/text/characters'
import type { Problems } from '@/lib/text/problems'
import { visit } from './visit'

/**
 * Reports forbidden characters that come from a character reference such as `&#8;`; those in the file itself are
 * reported when it is read.
 */
export function checkCharacters(tree: Root, problems: Problems): void {
  visit(tree, (node) => {
    const attributes = 'attributes' in node ? node.attributes.map(({ value }) => value) : []
    const texts = [...Object.values(node), ...attributes].filter((text) => typeof text === 'string')
    const found = findForbidden(texts.join(' '))
    if (found) problems.error(node.position?.start, ...say.files.referenceStands(found))
  })
}

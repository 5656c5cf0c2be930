import { isScalar, type Node, visit } from 'yaml'
import { say } from '@/lib/i18n/authors'
import { findForbidden } from './characters'
import type { Place, Problems } from './problems'

/**
 * Reports forbidden characters written as YAML escapes (`"\e"`, `"\uD800"`). Those in the text itself were reported
 * when it was read.
 * @returns whether there are none of either kind
 */
export function checkScalars(
  node: Node | null,
  text: string,
  placeOf: (node: Node) => Place,
  problems: Problems,
): boolean {
  let isGood = true
  visit(node, (_, one) => {
    const found = isScalar(one) && typeof one.value === 'string' ? findForbidden(one.value) : undefined
    if (!found || !isScalar(one)) return
    isGood = false
    const [start = 0, end = 0] = one.range ?? []
    if (!findForbidden(text.slice(start, end))) problems.error(placeOf(one), ...say.files.escapeStands(found))
  })
  return isGood
}

import type { Parent, Root, Strong, Text } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'

/** A name between two underscores on both sides: of Python in small letters, of C in capitals. */
const name = /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)$/
/** Several of them, of which the first opens and the last closes the emphasis. */
const names = /^[A-Za-z][A-Za-z0-9_]*__(?!_)[\s\S]*__[A-Za-z][A-Za-z0-9_]*$/

/**
 * Names that are a word of their own, so that nothing but a list tells them from `__important__`: Python's data model and
 * modules (https://docs.python.org/3/reference/datamodel.html), compilers of C and CUDA, JavaScript, PHP.
 */
const known = new Set(
  'init new del repr str bytes format lt le eq ne gt ge hash bool getattr getattribute setattr delattr dir get set delete slots doc name qualname module dict class bases mro subclasses call len iter next reversed contains getitem setitem delitem missing add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or radd rsub rmul rmatmul rtruediv rfloordiv rmod rpow rand ror rxor iadd isub imul imatmul itruediv ifloordiv imod ipow iand ior ixor neg pos abs invert complex int float index round trunc floor ceil enter exit await aiter anext aenter aexit main file all version author path package loader spec cached annotations wrapped self func code defaults globals closure kwdefaults builtins debug import future copy deepcopy reduce getstate setstate getnewargs sizeof instancecheck subclasscheck prepare array dlpack fspath global device host shared constant restrict attribute inline asm cuda syncthreads syncwarp shfl ldg FILE LINE TIME DATE FUNCTION CLASS METHOD DIR NAMESPACE COUNTER cplusplus dirname filename proto'.split(
    ' ',
  ),
)

/**
 * Makes text of names of code that Markdown reads as bold: `__init__`. A word that may have been meant as bold is told.
 */
export function readCodeNames(tree: Root, source: string, problems: Problems): void {
  visit(tree, 'strong', (node, index, parent) => {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined || !parent || index === undefined) return undefined
    if (!source.startsWith('__', start.offset)) return undefined
    const inner = source.slice(start.offset + 2, end.offset - 2)
    const isOne = name.test(inner)
    if (!isOne && !names.test(inner)) return undefined
    const around = source.slice(start.offset - 1, start.offset) + source.slice(end.offset, end.offset + 2)
    if (isOne && !known.has(inner) && !inner.includes('_') && !/^[.@]|[([]|\.\w/.test(around))
      problems.warn(start, ...say.dialects.codeName(inner))
    const parts = unwrap(node)
    ;(parent as Parent).children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

/** The words with their underscores. */
function unwrap({ children, position }: Strong): Strong['children'] {
  const { start, end } = position!
  const text = (from: typeof start, to: typeof start): Text => ({
    type: 'text',
    value: '__',
    position: { start: from, end: to },
  })
  const move = (point: typeof start, by: number) => ({
    line: point.line,
    column: point.column + by,
    offset: point.offset! + by,
  })
  return [text(start, move(start, 2)), ...children, text(move(end, -2), end)]
}

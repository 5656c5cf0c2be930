import { findNearestName } from '@/lib/text/nearest-name'

/** What a command at the beginning of a line prints, and what it opens or closes. */
export interface Command {
  /** The words of the line; `{}` stands for an argument. */
  shows: string
  /** The block that it opens. */
  opens?: string
  /** The block that it ends, or goes on with (`else`). */
  closes?: string
}

const block = (name: string, shows: string): [string, Command][] => [
  [name, { shows, opens: name }],
  [`end${name}`, { shows: `end ${name}`, closes: name }],
]

/**
 * Commands that begin a line, of algpseudocode (`\State`) and algorithmic (`\STATE`), in small letters
 * (https://ctan.org/pkg/algorithmicx, https://ctan.org/pkg/algorithms).
 */
const commands = new Map<string, Command>([
  ['state', { shows: '' }],
  ['statex', { shows: '' }],
  ...['require', 'ensure', 'input', 'output'].map((name): [string, Command] => [name, { shows: name }]),
  ...block('for', 'for {} do'),
  ['forall', { shows: 'for all {} do', opens: 'for' }],
  ['foreach', { shows: 'for each {} do', opens: 'for' }],
  ...block('while', 'while {} do'),
  ...block('if', 'if {} then'),
  ['elsif', { shows: 'else if {} then', closes: 'if', opens: 'if' }],
  ['elseif', { shows: 'else if {} then', closes: 'if', opens: 'if' }],
  ['else', { shows: 'else', closes: 'if', opens: 'if' }],
  ...block('loop', 'loop'),
  ['repeat', { shows: 'repeat', opens: 'repeat' }],
  ['until', { shows: 'until {}', closes: 'repeat' }],
  ...block('function', 'function {}({})'),
  ...block('procedure', 'procedure {}({})'),
  ...block('switch', 'switch {} do'),
  ...block('case', 'case {} do'),
])

/** How the commands are written in messages. */
const written: Record<string, string> = {
  endfor: 'EndFor',
  endwhile: 'EndWhile',
  endif: 'EndIf',
  elsif: 'ElsIf',
  endloop: 'EndLoop',
  endfunction: 'EndFunction',
  endprocedure: 'EndProcedure',
  endswitch: 'EndSwitch',
  endcase: 'EndCase',
  forall: 'ForAll',
  foreach: 'ForEach',
}

/** @example writeCommand('endfor') // => '\\EndFor' */
export const writeCommand = (name: string): string =>
  `\\${written[name] ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`}`

/** The command that ends a block. */
export const endOf = (name: string): string => writeCommand(name === 'repeat' ? 'until{…}' : `end${name}`)

/** Words in a line: `\And`, `\To`, `\True`. A line may begin with two of them. */
const keywords = new Set('and or not xor to downto true false return print break continue in'.split(' '))
const statements = new Set(['return', 'print', 'break', 'continue'])

/** Neither package has commands in small letters: those are of formulas. */
const isWritten = (name: string) => /^[A-Z]/.test(name)

export const findCommand = (name: string): Command | undefined =>
  isWritten(name) ? commands.get(name.toLowerCase()) : undefined

/** @example findKeyword('RETURN') // => 'return' */
export function findKeyword(name: string): string | undefined {
  return isWritten(name) && keywords.has(name.toLowerCase()) ? name.toLowerCase() : undefined
}

export const isStatement = (keyword: string): boolean => statements.has(keyword)

const names = [...commands.keys(), ...keywords, 'comment', 'call'].map(writeCommand)

/** The command that was probably meant. */
export const findNearCommand = (name: string): string | undefined => findNearestName(`\\${name}`, names)

/** Whether a text is pseudocode in LaTeX. */
export function isPseudocode(text: string): boolean {
  return (
    /\\begin\s*\{algorithm|^\s*\\[a-zA-Z]/m.test(text) ||
    [...text.matchAll(/\\([a-zA-Z]+)/g)].some(([, name = '']) => findCommand(name) || findKeyword(name))
  )
}

/** What only algorithm2e has, outside of formulas. */
const foreign =
  /\\(?:Kw[A-Z]\w*|SetAlgo\w*|SetKw\w*|DontPrintSemicolon|LinesNumbered|u?ElseIf(?=\s*\{[^{}]*\}\s*\{)|[uel](?:If|Else)|l(?:For|While|Repeat)|tc[pc]|BlankLine|begin\s*\{algorithm2e\})(?![a-zA-Z])|\\;/

/** Offset of the first command of algorithm2e, whose blocks are braces: nothing of it can be read as these packages. */
export function findForeign(text: string): { index: number; written: string } | undefined {
  const bare = text.replace(/\$[^$]*\$|\\\\/g, (formula) => ' '.repeat(formula.length))
  const found = foreign.exec(bare)
  return found ? { index: found.index, written: found[0] } : undefined
}

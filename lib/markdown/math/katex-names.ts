import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import katex from 'katex'

/** Environments of KaTeX (https://katex.org/docs/supported#environments), those with a star too. */
export const environments = [
  ...['matrix', 'pmatrix', 'bmatrix', 'Bmatrix', 'vmatrix', 'Vmatrix', 'smallmatrix', 'array', 'subarray', 'CD'],
  ...['cases', 'rcases', 'dcases', 'drcases', 'aligned', 'gathered', 'alignedat', 'split'],
  ...['equation', 'align', 'gather', 'alignat', 'equation*', 'align*', 'gather*', 'alignat*'],
  ...['matrix*', 'pmatrix*', 'bmatrix*', 'Bmatrix*', 'vmatrix*', 'Vmatrix*', 'darray'],
]

let names: ReadonlySet<string> | undefined

/**
 * The commands that KaTeX knows, with their backslash. KaTeX exports no list, so the strings of its own file are asked
 * for, once, when a message or a stray command needs them.
 */
export function listCommands(): ReadonlySet<string> {
  names ??= new Set(askKatex(readStrings()))
  return names
}

function readStrings(): string[] {
  const source = readFileSync(fileURLToPath(import.meta.resolve('katex')), 'utf8')
  return [...new Set([...source.matchAll(/["'](?:\\\\)([a-zA-Z]+)["']/g)].map(([, name]) => `\\${name}`))]
}

/** Which of the names are defined: a macro of its own asks the expander. */
function askKatex(all: readonly string[]): string[] {
  let known: string[] = []
  const ask = (expander: { isDefined(name: string): boolean }) => {
    known = all.filter((name) => expander.isDefined(name))
    return ''
  }
  katex.renderToString('\\ask', { macros: { '\\ask': ask as never } })
  return known
}

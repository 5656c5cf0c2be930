import 'katex/contrib/mhchem'
import type { Macros } from '@/lib/markdown/context'

/** What KaTeX's expander offers to a macro that is a function (`MacroContextInterface`). */
interface Expander {
  consumeArg(): { tokens: { text: string }[] }
  consumeSpaces(): void
  future(): { text: string }
  popToken(): unknown
  pushTokens(tokens: unknown[]): void
  isDefined(name: string): boolean
  macros: { set(name: string, value: string): void }
}

export type KatexMacros = Record<string, string | object>

/** Commands of common packages that KaTeX lacks (docs/writing.md lists them); mhchem's `\ce` and `\pu` come with KaTeX. */
const packages: KatexMacros = {
  '\\mbox': '\\text{#1}',
  '\\mathbbm': '\\mathbb{#1}',
  '\\mathds': '\\mathbb{#1}',
  '\\nicefrac': '{}^{#1}\\!/\\!{}_{#2}',
  '\\sfrac': '{}^{#1}\\!/\\!{}_{#2}',
  '\\ensuremath': '#1',
  '\\abs': '\\@ifstar\\absolute@\\absolute@',
  '\\absolute@': '\\left\\lvert #1\\right\\rvert',
  '\\norm': '\\@ifstar\\norm@\\norm@',
  '\\norm@': '\\left\\lVert #1\\right\\rVert',
  '\\dd': '\\mathrm{d}',
  '\\dv': writeDerivative('\\mathrm{d}'),
  '\\pdv': writeDerivative('\\partial'),
  '\\DeclareMathOperator': '\\@ifstar\\operator@limits\\operator@plain',
  '\\operator@limits': '\\gdef#1{\\operatorname*{#2}}',
  '\\operator@plain': '\\gdef#1{\\operatorname{#2}}',
  '\\newcommand': defineCommand,
}

/** The commands that a formula may use besides KaTeX's own: those of packages, then the site's and the post's. */
export const listMacros = (macros: Macros): KatexMacros => ({ ...packages, ...macros })

/** Names of the commands in `packages`. */
export const packageNames = Object.keys(packages).filter((name) => !name.includes('@'))

/** `\dv{f}{x}`, and `\dv{x}` for the operator alone. */
function writeDerivative(sign: string) {
  return (expander: Expander): string => {
    const first = readGroup(expander)
    expander.consumeSpaces()
    if (expander.future().text !== '{') return `\\frac{${sign}}{${sign} ${first}}`
    return `\\frac{${sign} ${first}}{${sign} ${readGroup(expander)}}`
  }
}

/** The tokens of an argument as text; KaTeX keeps them in reverse order. */
function readGroup(expander: Expander): string {
  const texts = expander.consumeArg().tokens.map(({ text }) => text)
  return texts
    .reverse()
    .map((text) => (/^\\[a-zA-Z]/.test(text) ? `${text} ` : text))
    .join('')
}

/** As in MathJax, `\newcommand` may define again what is defined: the same preamble stands in many formulas. */
function defineCommand(expander: Expander): string {
  expander.consumeSpaces()
  if (expander.future().text === '*') expander.popToken()
  const { tokens } = expander.consumeArg()
  const name = tokens[0]?.text ?? ''
  if (tokens.length === 1 && !expander.isDefined(name)) expander.macros.set(name, '')
  expander.pushTokens(tokens)
  return '\\renewcommand'
}

const definition = /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|[gex]?def|let|global)(?![a-zA-Z])/

/** Whether a formula defines commands. */
export const definesCommands = (latex: string): boolean => definition.test(latex)

/** Takes over what a formula has defined: KaTeX adds it to the macros that it was given. */
export function keepDefinitions(defined: KatexMacros, given: KatexMacros, kept: KatexMacros): void {
  for (const [name, meaning] of Object.entries(defined)) {
    if (meaning !== given[name] && !name.includes('@')) kept[name] = meaning
  }
}

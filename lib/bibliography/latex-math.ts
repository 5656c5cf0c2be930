import type { Element, ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'

/** A text in two forms. */
export interface Words {
  /** Letters alone, for pages, search and feeds. */
  plain: string
  /** With the tags that CSL knows (`<i>`, `<sup>`, …). */
  rich: string
}

const raised = new Map(zip('0123456789+-−=()abcdefghijklmnoprstuvwxyz′', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ′'))
const lowered = new Map(zip('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'))
const doubled = new Map(zip('CHNPQRZ', 'ℂℍℕℙℚℝℤ'))
const accents = new Map(zip('~^ˉ→˙¨ˇ', '\u0303\u0302\u0304\u20d7\u0307\u0308\u030c'))

function zip(from: string, to: string): [string, string][] {
  const letters = [...to]
  return [...from].map((letter, index) => [letter, letters[index]!])
}

/**
 * A formula of a title as text: KaTeX reads it, and scripts become Unicode's, where it has them.
 * @returns undefined when KaTeX cannot read it
 * @example writeMath('O(n^2)') // => { plain: 'O(n²)', rich: 'O(n²)' }
 */
export function writeMath(formula: string): Words | undefined {
  try {
    const markup = katex.renderToString(formula, { output: 'mathml', throwOnError: true, strict: 'ignore' })
    const words = write(fromHtml(markup, { fragment: true }))
    return { plain: tidy(words.plain), rich: tidy(words.rich) }
  } catch {
    return undefined
  }
}

/** KaTeX puts FUNCTION APPLICATION behind `\log`: a space, unless a bracket follows. */
function tidy(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])(\p{L}{2,}\u2061)/gu, ' $1')
    .replace(/\u2061(?=[([{.,;)]|$)/g, '')
    .replaceAll('\u2061', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function write(node: Nodes): Words {
  if (node.type === 'text') return { plain: node.value, rich: node.value.replace(/</g, '&lt;') }
  if (node.type !== 'element' && node.type !== 'root') return { plain: '', rich: '' }
  if (node.type === 'element' && node.tagName in writers) return writers[node.tagName]!(node, node.children.map(write))
  return join(node.children.map(write))
}

function join(words: readonly Words[]): Words {
  return { plain: words.map(({ plain }) => plain).join(''), rich: words.map(({ rich }) => rich).join('') }
}

type ElementWriter = (node: Element, parts: Words[]) => Words

const writers: Record<string, ElementWriter> = {
  annotation: () => ({ plain: '', rich: '' }),
  mi: ({ properties, children }, parts) => {
    if (properties.mathvariant !== 'double-struck') return join(parts)
    const text = textOf(children).replace(/./g, (letter) => doubled.get(letter) ?? letter)
    return { plain: text, rich: text }
  },
  msup: (_, [base, exponent]) => join([base!, writeScript(exponent!, raised, '^', 'sup')]),
  msub: (_, [base, index]) => join([base!, writeScript(index!, lowered, '_', 'sub')]),
  msubsup: (_, [base, index, exponent]) =>
    join([base!, writeScript(index!, lowered, '_', 'sub'), writeScript(exponent!, raised, '^', 'sup')]),
  mfrac: (_, [above, below]) => join([group(above!), same('/'), group(below!)]),
  msqrt: (_, parts) => join([same('√'), group(join(parts))]),
  mover: (_, [base, above]) => {
    const accent = accents.get(above!.plain)
    return accent ? map(base!, (text) => `${text}${accent}`.normalize('NFC')) : join([base!, above!])
  },
}

function writeScript(script: Words, letters: ReadonlyMap<string, string>, sign: string, tag: string): Words {
  const all = [...script.plain]
  if (all.every((letter) => letters.has(letter))) return same(all.map((letter) => letters.get(letter)).join(''))
  const plain = /[^\p{L}\p{N}.]/u.test(script.plain) ? `${sign}(${script.plain})` : sign + script.plain
  return { plain, rich: `<${tag}>${script.rich}</${tag}>` }
}

const same = (text: string): Words => ({ plain: text, rich: text })
const map = ({ plain, rich }: Words, change: (text: string) => string): Words => ({
  plain: change(plain),
  rich: change(rich),
})

function group(words: Words): Words {
  return [...words.plain].length > 1 ? map(words, (text) => `(${text})`) : words
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
}

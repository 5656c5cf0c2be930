import type { Element, ElementContent, Nodes } from 'hast'

/** Letters that are known by themselves: sets of numbers. */
const doubleStruck: Record<string, string> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }
/** The signs that Unicode has raised and lowered, by the sign that they are of. */
const raised = pair(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW⊤',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵀ',
)
const lowered = pair('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ')

function pair(signs: string, shown: string): ReadonlyMap<string, string> {
  const others = [...shown]
  return new Map([...signs].map((sign, at) => [sign, others[at]!]))
}

const accents: Record<string, string> = { '^': '\u0302', '~': '\u0303', ˉ: '\u0304', '˙': '\u0307', '¨': '\u0308' }

const relation = /^[=<>≤≥≪≫≈∼≃≅≡≠∈∉∋⊂⊃⊆⊇→←↦↔⇒⇐⇔⟶⟹⟺∝≔∣|:]$/
const single = /^(?:[\p{L}\p{N}\p{M}.′∞∗⊤_]+|\(.*\)|…)$/u

/**
 * A formula in plain text, from its MathML, for the search and its excerpts: `W₀`, `a/b`, `ℝⁿ`. An index that Unicode
 * cannot lower stands behind a `_`, as in LaTeX: `Wq` would be a product. The search finds both as typed (`W_0`, `W_q`).
 * @example writeFormula(mathOf('\\frac{a}{b} \\in \\mathbb{R}^n')) // => 'a/b ∈ ℝⁿ'
 */
export function writeFormula(math: Nodes): string {
  return write(math)
    .replace(/[\u200B\u2062-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[)\],.])|(?<=[([]) |(?<=\p{L}) (?=[([])/gu, '')
    .trim()
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return writeAll(node.children as ElementContent[])
  return node.type === 'element' ? writeElement(node) : ''
}

const writeAll = (nodes: readonly ElementContent[]): string => nodes.map(write).join('')

function writeElement(node: Element): string {
  const parts = node.children.filter((child): child is Element => child.type === 'element')
  const [base = '', second = '', third = ''] = parts.map((part) => write(part).trim())
  switch (node.tagName) {
    case 'annotation':
    case 'mphantom':
      return ''
    case 'mspace':
      return ' '
    case 'mi':
      return writeName(node)
    case 'mo':
      return writeSign(writeAll(node.children))
    case 'mfrac':
      return node.properties.linethickness === '0px' ? `${base} ${second}` : `${group(base)}/${group(second)}`
    case 'msqrt':
      return `√${group(writeAll(node.children).trim())}`
    case 'mroot':
      return `${raise(second)}√${group(base)}`
    case 'msub':
    case 'munder':
      return spaceAfter(base, lower(base, second))
    case 'msup':
      return `${group(base)}${raise(second)}`
    case 'mover': // an accent, a brace or a limit
      return `${group(base)}${accents[second] ?? ''}`
    case 'msubsup':
    case 'munderover':
      return spaceAfter(base, `${lower(base, second)}${raise(third)}`)
    case 'mtr':
      return `${parts.map(write).join(' ')}; `
    case 'mtable':
      return writeAll(node.children).replace(/;\s*$/, '')
    default:
      return writeAll(node.children)
  }
}

/** Names of functions are words of their own. */
function writeName({ children, properties }: Element): string {
  const name = writeAll(children)
  if (properties.mathvariant === 'double-struck') return doubleStruck[name] ?? name
  return /^[a-zA-Z]{2,}$/.test(name) ? ` ${name} ` : name
}

function writeSign(sign: string): string {
  if (sign === '\u2061') return ' ' // “applied to”
  if (/^[,;]$/.test(sign)) return `${sign} `
  return relation.test(sign) ? ` ${sign} ` : sign
}

/** Names of functions, and sums, stay apart from what follows their index: `argmax_x f`. */
const spaceAfter = (base: string, text: string): string =>
  /^(?:[a-zA-Z]{2,}|[∑∏∫∮⋃⋂⨁⨂])$/.test(base) ? ` ${text} ` : text

const close = (text: string): string => text.replace(/ ?([=<>≤≥∈→≠∣]) ?/g, '$1')

/** In brackets, unless it is one thing already. */
const group = (text: string): string =>
  text === '' || single.test(text) || [...text].length === 1 ? text : `(${close(text)})`

/** `x₁`, or where Unicode lacks a sign `W_q`, `min_θ`, `x_(i<t)`. */
function lower(base: string, index: string): string {
  const plain = close(index).replace(/, /g, ',')
  const signs = [...plain].map((sign) => (sign === ',' ? sign : lowered.get(sign)))
  if (signs.every(Boolean)) return `${group(base)}${signs.join('')}`
  return `${group(base)}_${group(plain)}`
}

/** `²`, `ⁿ`, or behind a `^`. */
function raise(text: string): string {
  if (/^[′'*∗]+$/.test(text)) return text
  const signs = [...close(text)].map((sign) => raised.get(sign))
  if (signs.every(Boolean)) return signs.join('')
  return /^(?:.|\d+)$/u.test(text) ? `^${text}` : `^(${close(text)})`
}

import type { Element, ElementContent, Nodes } from 'hast'

/** Letters that are known by themselves: sets of numbers. */
const doubleStruck: Record<string, string> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }
const raised: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  n: 'ⁿ',
  '−': '⁻',
  '+': '⁺',
}

const accents: Record<string, string> = { '^': '\u0302', '~': '\u0303', ˉ: '\u0304', '˙': '\u0307', '¨': '\u0308' }

const relation = /^[=<>≤≥≪≫≈∼≃≅≡≠∈∉∋⊂⊃⊆⊇→←↦↔⇒⇐⇔⟶⟹⟺∝≔∣|:]$/
const single = /^(?:[\p{L}\p{N}\p{M}.′∞∗⊤]+|\(.*\)|…)$/u

/**
 * A formula in plain text, from its MathML, for the search and its excerpts: `W_0`, `a/b`, `ℝⁿ`. Indices keep their
 * `_`, as readers type them.
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
      return spaceAfter(base, `${group(base)}_${group(second)}`)
    case 'msup':
      return `${group(base)}${raise(second)}`
    case 'mover': // an accent, a brace or a limit
      return `${group(base)}${accents[second] ?? ''}`
    case 'msubsup':
    case 'munderover':
      return spaceAfter(base, `${group(base)}_${group(second)}${raise(third)}`)
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

/** `²`, `ⁿ`, or behind a `^`. */
function raise(text: string): string {
  if (/^[′'*∗]+$/.test(text)) return text
  const signs = [...text].map((sign) => raised[sign])
  if (signs.every(Boolean)) return signs.join('')
  return /^(?:.|\d+)$/u.test(text) ? `^${text}` : `^(${close(text)})`
}

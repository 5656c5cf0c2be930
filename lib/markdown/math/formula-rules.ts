/** Groups whose content is text: words in them say nothing about the formula around them. */
const textGroup = /\\(?:text\w*|mbox|hbox|operatorname\*?|math(?:rm|bf|sf|tt|it|cal|bb|frak|scr)|ce|pu)\s*\{[^{}]*\}/g

/** What only LaTeX writes: a command, a power, an index of one letter or group, a relation. */
const marks = /\\[a-zA-Z]|\\[,;:!|{}\\]|\^|[=<>≤≥≈∈→]|(?:^|[^\p{L}\p{N}_])\p{L}_|[\p{L}\p{N})}\]]_\{|[)}\]]_/u

const words = /\p{L}{2,}/u
const hangul = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Without commands and the text in them. */
const bare = (content: string) => content.replace(textGroup, ' ').replace(/\\[a-zA-Z]+/g, ' ')

/** Whether a text can only be LaTeX. */
export const hasMarks = (content: string): boolean => marks.test(content)

/** Hangul and other scripts that a formula holds only as text. */
export const hasProse = (content: string): boolean => hangul.test(bare(content))

/** Whether a text reads as mathematics: signs of LaTeX, or letters and digits without words. */
export function looksLikeFormula(content: string): boolean {
  if (hasProse(content)) return false
  return hasMarks(content) || (/\p{L}/u.test(content) && !words.test(bare(content)))
}

/**
 * Whether a dollar sign closes a formula that another one opens. As in Pandoc, no space is inside of the dollars, and no
 * letter or digit follows: `$5M to $10M`, `$HOME/$USER` and `$100-$200` are text. What can only be LaTeX may break the
 * rule: `$ \alpha $`, `$x^2$D`.
 * @param content between the dollars
 * @param next character after the second, '' at the end
 */
export function closesFormula(content: string, next: string): boolean {
  if (content.trim() === '') return false
  const isWord = /[\p{L}\p{N}_]/u.test(next) && !hangul.test(next)
  const startsOpen = /^\s/.test(content)
  const endsOpen = /\s$/.test(content)
  const isOwn = hasMarks(content) && !hasProse(content)
  if (startsOpen || endsOpen) {
    if (isWord) return false
    const isTerm = /^[a-zA-Z]/.test(content.trim()) && looksLikeFormula(content)
    return isOwn || (isTerm && (startsOpen === endsOpen || /[+*/()-]/.test(content)))
  }
  if (!isWord) return true
  return isOwn
    ? !/^\w{2,}[/:]/.test(content)
    : !(/^\d/.test(content) || words.test(content) || /[-–~/:.,(+]$/.test(content))
}

/**
 * Whether a dollar sign that nothing closes was meant to open a formula: `$\alpha는`, `$x_1 이다`, but not `$5`, `$HOME`.
 * @param rest after the dollar, to the end of the paragraph
 */
export function opensFormula(rest: string): boolean {
  const [head = ''] = rest.split(/[\p{Script=Hangul}\p{Script=Han}]|\s(?:\p{L}{2,}\s)/u)
  if (/^\s|^$/.test(head) || /^\p{L}[\p{L}\p{N}]/u.test(head)) return false
  return /^\d/.test(head) ? /\\[a-zA-Z]|\^|_\{/.test(head) : hasMarks(head)
}

/** Whether `\( … \)` is a formula and not two escaped brackets: `\(x\)`, but not `\(see below\)`. */
export const isBracketed = (content: string): boolean =>
  content.trim() !== '' && !hasProse(content) && (hasMarks(content) || !/\p{L}{2,}\s+\p{L}{2,}/u.test(bare(content)))

/** Environments that KaTeX knows in display formulas only, and commands that number them. */
const displayOnly = /\\(?:begin\{(?:align|alignat|gather|equation|CD|split)\*?\}|tag\b|label\b)/

/** Whether a formula can only stand by itself. */
export const needsDisplay = (content: string): boolean => displayOnly.test(content)

import { nameToEmoji } from 'gemoji'

/** A mark in a line of another dialect of Markdown, for the tokenizer. */
export interface Span {
  /** Of its token, and of its node. */
  type: string
  open: string
  close: string
  /** Its text is Markdown, and may go on in the next lines. */
  nested?: boolean
  /** Its text may go on in the next lines. */
  lines?: boolean
  /** Whether `inner` is meant so, by the character before and after it (`''` at a border, `'\n'` at a line's). */
  accepts(inner: string, before: string, after: string): boolean
}

const isWord = (character: string): boolean => /[A-Za-z0-9_]/.test(character)

/** `H~2~O`, but neither `10~20` nor `A~B/C~D`. The text is closed, or it is a number and a letter follows. */
const isScript = (inner: string, after: string): boolean =>
  isWord(after) ? /^\d+$/.test(inner) && /[A-Za-z]/.test(after) : /^[\p{L}\p{N}+\-−=*.,()′']{1,16}$/u.test(inner)

/** The mouth of `^_^`, `^ㅇ^`. */
const mouth = /^[oO0._ㄱ-ㅎㅏ-ㅣ-]$/

/** A list of numbers, as of a matrix. */
const numbers = /^[\d\s.,;:+-]*$/

/** A name with spaces around it; `[[ -f file ]]` and `[[ x == y ]]` are of a shell. */
const padded = /^ ?\p{L}[\p{L}\p{N} _./#|:-]*$/u

const isName = (inner: string, before: string, after: string): boolean =>
  !/[[\]]/.test(inner) &&
  (inner.trim() === inner || padded.test(inner)) &&
  !numbers.test(inner) &&
  !/[\w)\]]/.test(before) &&
  !/[(\]]/.test(after)

const attribute = String.raw`(?:[#.][\p{L}\p{N}][\p{L}\p{N}_:.-]*|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)|-)`

/** Braces of other programs: `{#id .class width=50%}`, `{: .notice}`, `{{< figure >}}`, `{% include %}`. */
export const foreignBraces = new RegExp(
  String.raw`\{(?:\{.*?\}\}|%.*?%\}|:[^{}]*\}|\s*${attribute}(?:\s+${attribute})*\s*\})`,
  'u',
)
const wholeBraces = new RegExp(`^${foreignBraces.source}$`, 'u')

export const spans: Span[] = [
  {
    type: 'mark',
    open: '==',
    close: '==',
    nested: true,
    // `a==b 이고 c==d` compares; `값==1` is Hangul, where a highlight has no space in it.
    accepts: (inner, before, after) =>
      /^[^\s=]/.test(inner) &&
      after !== '=' &&
      !/[A-Za-z0-9_)\]!=]/.test(before) &&
      (!/\p{L}/u.test(before) || !/\s/.test(inner)),
  },
  { type: 'inlineNote', open: '^[', close: ']', nested: true, accepts: (inner) => inner.trim() !== '' },
  {
    type: 'subscript',
    open: '~',
    close: '~',
    accepts: (inner, before, after) =>
      /[A-Za-z\u0370-\u03ff)\]]/.test(before) && after !== '~' && isScript(inner, after),
  },
  {
    type: 'superscript',
    open: '^',
    close: '^',
    accepts: (inner, before, after) =>
      /[\p{L}\p{N})\]~]/u.test(before) &&
      after !== '^' &&
      !(mouth.test(inner) && !isWord(before)) &&
      isScript(inner, after),
  },
  {
    type: 'comment',
    open: '%%',
    close: '%%',
    lines: true,
    // `100%% … 200%%` and `%%time 과 %%timeit` are text.
    accepts: (inner, before, after) =>
      inner.trim() !== '' && !/[\w%]/.test(before) && !(/\s$/.test(inner) && /\p{L}/u.test(after)) && after !== '%',
  },
  { type: 'wikiEmbed', open: '![[', close: ']]', accepts: isName },
  { type: 'wikiLink', open: '[[', close: ']]', accepts: isName },
  {
    type: 'emoji',
    open: ':',
    close: ':',
    // `예:key:값` is a list of words.
    accepts: (inner, before, after) =>
      Object.hasOwn(nameToEmoji, inner) &&
      !/[\w:/.-]/.test(before) &&
      !/[\w:]/.test(after) &&
      !(/\p{L}/u.test(before) && /\p{L}/u.test(after)),
  },
  ...[
    ['{{', '}}'],
    ['{%', '%}'],
    ['{', '}'],
  ].map(([open = '', close = '']): Span => {
    return { type: 'braces', open, close, accepts: (inner) => wholeBraces.test(open + inner + close) }
  }),
]

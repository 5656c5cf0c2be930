import { type Words, writeMath } from './latex-math'

/** Combining characters by the command of the accent. */
const accents: Record<string, string> = {
  ...{ '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307' },
  ...{ '"': '\u0308', r: '\u030a', H: '\u030b', v: '\u030c', d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331' },
  ...{ t: '\u0361', G: '\u030f', h: '\u0309', f: '\u0311', U: '\u030e' },
}

/** Commands that stand for characters. */
const letters: Record<string, string> = {
  ...{ aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ss: 'ß', SS: 'ẞ' },
  ...{ i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ', th: 'þ', TH: 'Þ' },
  ...{ ' ': ' ', '\n': ' ', '\\': ' ', ',': ' ', ';': ' ', ':': ' ', quad: ' ', qquad: ' ', space: ' ', '/': '' },
  ...{ '-': '', '!': '', '@': '', '&': '&', '%': '%', $: '$', '#': '#', _: '_', '{': '{', '}': '}' },
  ...{ ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—', slash: '/', textasciitilde: '~' },
  ...{ textasciicircum: '^', textbackslash: '\\', textunderscore: '_', textbar: '|', textless: '<', textgreater: '>' },
  ...{ textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', textquotesingle: "'" },
  ...{ textquotedbl: '"', lq: '‘', rq: '’', guillemotleft: '«', guillemotright: '»', S: '§', P: '¶', pounds: '£' },
  ...{ textregistered: '®', texttrademark: '™', copyright: '©', textcopyright: '©', textdegree: '°', texteuro: '€' },
  ...{ euro: '€', textmu: 'µ', texttimes: '×', textbullet: '•', textperiodcentered: '·', textdollar: '$' },
  ...{ textpm: '±', textdaggerdbl: '‡', textdagger: '†', textordfeminine: 'ª', textordmasculine: 'º', dag: '†' },
  ...{ textexclamdown: '¡', textquestiondown: '¿', textbraceleft: '{', textbraceright: '}', ddag: '‡', textyen: '¥' },
  ...{ LaTeX: 'LaTeX', TeX: 'TeX', LaTeXe: 'LaTeX2ε', BibTeX: 'BibTeX', XeTeX: 'XeTeX', relax: '', protect: '' },
  ...{ newblock: '', par: ' ', newline: ' ', allowbreak: '', noindent: '', hfill: ' ', textvisiblespace: '␣' },
}

/** Commands with an argument that stays; the tag is CSL's. */
const marks: Record<string, string> = {
  ...{ textit: 'i', emph: 'i', textsl: 'i', textbf: 'b', textsuperscript: 'sup', textsubscript: 'sub', mkbibemph: 'i' },
  ...{ textrm: '', textsf: '', texttt: '', textnormal: '', textup: '', textmd: '', textsc: '', text: '', mbox: '' },
  ...{ hbox: '', underline: '', uline: '', url: '', path: '', nolinkurl: '', enquote: '“”', mkbibquote: '“”' },
  ...{ fbox: '', textcite: '', MakeUppercase: '', MakeLowercase: '', textquote: '“”', mkbibbold: 'b' },
}

/** Declarations that hold to the end of their group. */
const declarations: Record<string, string> = {
  ...{ it: 'i', em: 'i', sl: 'i', itshape: 'i', slshape: 'i', bf: 'b', bfseries: 'b', sc: '', scshape: '', rm: '' },
  ...{ sf: '', tt: '', ttfamily: '', sffamily: '', rmfamily: '', upshape: '', mdseries: '', normalfont: '' },
  ...{ small: '', footnotesize: '', scriptsize: '', tiny: '', large: '', Large: '', normalsize: '' },
}

/** Commands with arguments that are not shown: `\noopsort{1973b}` only sorts, `\href{url}{text}` shows the second. */
const hidden: Record<string, number> = { noopsort: 1, SortNoop: 1, href: 1, label: 1, color: 1, textcolor: 1 }

const tokens =
  /\\(?<command>[a-zA-Z]+|[^a-zA-Z])|\$\$?(?<dollars>(?:\\.|[^$\\])*)\$\$?|(?<mark><\/?(?:i|b|sub|sup)>)|(?<open>\{)|(?<close>\})|(?<tilde>~)|(?<dashes>-{2,3})|(?<quotes>``|'')|(?<entity>&(?:amp|lt|gt|quot|#39);)|(?<text>[^\\${}~\-`'<&]+|.)/gsu

export interface LatexText extends Words {
  /** Commands and formulas that are not understood. */
  unknown: string[]
}

/**
 * The text of a LaTeX field: accents, symbols, `\emph`, formulas; braces keep capitals in styles that change them.
 * @example readLatex('G{\\aa}rd on $O(n^2)$').plain // => 'Gård on O(n²)'
 */
export function readLatex(latex: string): LatexText {
  const reader = new LatexReader([...latex.replace(/\s+/g, ' ').matchAll(tokens)])
  const { plain, rich } = reader.readAll()
  return { plain: plain.trim(), rich: rich.trim(), unknown: reader.unknown }
}

const none: Words = { plain: '', rich: '' }
const same = (text: string): Words => ({ plain: text, rich: text.replaceAll('<', '&lt;') })
const add = (one: Words, other: Words): Words => ({ plain: one.plain + other.plain, rich: one.rich + other.rich })
const tagged = ({ plain, rich }: Words, tag: string): Words => {
  if (tag === '“”') return { plain: `“${plain}”`, rich: `“${rich}”` }
  return { plain, rich: tag && rich ? `<${tag}>${rich}</${tag}>` : rich }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

class LatexReader {
  readonly unknown: string[] = []
  private at = 0

  constructor(private readonly tokens: RegExpMatchArray[]) {}

  readAll(): Words {
    let words = none
    while (this.at < this.tokens.length) words = add(words, this.readToClose(0))
    return words
  }

  /** Reads to the brace that closes the group, and over it. */
  private readToClose(depth: number): Words {
    let words = none
    while (this.at < this.tokens.length) {
      const { command, close } = this.tokens[this.at]!.groups!
      if (close !== undefined) {
        this.at += 1
        return words
      }
      if (command !== undefined && Object.hasOwn(declarations, command)) {
        this.at += 1
        this.skipSpace()
        return add(words, tagged(this.readToClose(depth), declarations[command]!))
      }
      words = add(words, this.readOne(depth))
    }
    return words
  }

  private readOne(depth: number): Words {
    const [whole] = this.tokens[this.at]!
    const { command, dollars, mark, open, tilde, dashes, quotes, entity } = this.tokens[this.at]!.groups!
    this.at += 1
    if (command !== undefined) return this.readCommand(command, depth)
    if (dollars !== undefined) return this.readMath(dollars)
    if (mark) return { plain: '', rich: mark }
    if (open) return this.readGroup(depth)
    if (tilde) return same('\u00a0')
    if (dashes) return same(dashes.length === 3 ? '—' : '–')
    if (quotes) return same(quotes === '``' ? '“' : '”')
    return same(entity ? entities[entity]! : whole)
  }

  /** `{BERT}`: its capitals stay, unless the group is only for a command: `{\aa}`. */
  private readGroup(depth: number): Words {
    const isCommand = this.tokens[this.at]?.groups?.command !== undefined
    const words = this.readToClose(depth + 1)
    const keepsCase = depth === 0 && !isCommand && /\p{Lu}/u.test(words.plain)
    return keepsCase ? { ...words, rich: `<span class="nocase">${words.rich}</span>` } : words
  }

  private readCommand(command: string, depth: number): Words {
    const isWord = /[a-zA-Z]/.test(command)
    if (Object.hasOwn(accents, command)) return this.readAccent(accents[command]!, isWord)
    if (isWord) this.skipSpace()
    if (command === '(' || command === 'ensuremath') return this.readMath(this.readSource(command === '(' ? ')' : ''))
    if (Object.hasOwn(letters, command)) return same(letters[command]!)
    if (Object.hasOwn(marks, command)) return tagged(this.readArgument(depth), marks[command]!)
    if (Object.hasOwn(hidden, command)) {
      this.readArgument(depth)
      return none
    }
    const symbol = isWord ? writeMath(`\\${command}`) : undefined
    if (!symbol) this.unknown.push(`\\${command}`)
    return symbol ?? none
  }

  /** An accent, over the letter or group that follows; `\i` and `\j` are the letters without their dots. */
  private readAccent(mark: string, isWord: boolean): Words {
    if (isWord) this.skipSpace()
    const { plain } = this.readArgument(1)
    const [first = '', ...rest] = plain.replace('ı', 'i').replace('ȷ', 'j')
    return same(`${first}${mark}`.normalize('NFC') + rest.join(''))
  }

  /** A group, a command, or one letter. */
  private readArgument(depth: number): Words {
    this.skipSpace()
    const token = this.tokens[this.at]
    if (!token || token.groups!.close !== undefined) return none
    if (token.groups!.text === undefined || token[0].length === 1) return this.readOne(Math.max(depth, 1))
    const [letter = ''] = token[0]
    this.keep(token[0].slice(letter.length))
    return same(letter)
  }

  /** Leaves the rest of a text to be read next. */
  private keep(rest: string): void {
    this.tokens[this.at] = Object.assign([rest], { groups: { text: rest } }) as unknown as RegExpMatchArray
  }

  private skipSpace(): void {
    const token = this.tokens[this.at]
    if (!token?.groups?.text || !token[0].startsWith(' ')) return
    if (token[0].trim() === '') this.at += 1
    else this.keep(token[0].trimStart())
  }

  /** The source to `\)`, or of a group. */
  private readSource(end: string): string {
    const parts: string[] = []
    for (let depth = 0; this.at < this.tokens.length; ) {
      const token = this.tokens[this.at]!
      this.at += 1
      if (end && token.groups!.command === end) break
      if (token.groups!.open) depth += 1
      if (token.groups!.close) depth -= 1
      parts.push(token[0])
      if (!end && depth <= 0) break
    }
    return parts.join('')
  }

  private readMath(formula: string): Words {
    const words = writeMath(formula)
    if (!words) this.unknown.push(`$${formula}$`)
    return words ?? same(formula)
  }
}

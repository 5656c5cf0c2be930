/** Where text has a sign that would be a mark: an entry of the printer's list of unsafe signs. */
interface Unsafe {
  character: string
  before?: string
  after?: string
  atBreak?: boolean
  inConstruct?: 'phrasing'
}

/** `@name` would be a citation. */
const citations: Unsafe[] = [
  { character: '@', before: '[^\\w.@/\\\\]', after: '[A-Za-z0-9_]', inConstruct: 'phrasing' },
  { atBreak: true, character: '@' },
]

/** Marks of other dialects that the site reads (docs/dialects.md): in the tree they are elements, so text has none. */
const dialects: Unsafe[] = [
  { character: '=', before: '(?<!=)', after: '(?==[^\\s=](?:[^\\n]*?[^\\s=])?==)', inConstruct: 'phrasing' },
  { character: '%', before: '(?<!%)', after: '(?=%[\\s\\S]*?%%)', inConstruct: 'phrasing' },
  { atBreak: true, character: '%', after: '(?=%)' },
  { character: '^', after: '(?=[^\\s^]+\\^)', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: '(?=::)' },
]

const emoji: Unsafe = { character: ':', before: '(?<![\\w:])', after: '(?=[a-z_+-][\\w+-]*:)', inConstruct: 'phrasing' }

/** For remark: escapes signs of text that would be marks of citations or of other dialects. */
export function escapeMarks(
  this: { data(): { toMarkdownExtensions?: unknown[] } },
  { hasEmoji }: { hasEmoji: boolean },
): void {
  const data = this.data()
  data.toMarkdownExtensions = data.toMarkdownExtensions ?? []
  data.toMarkdownExtensions.push({ unsafe: [...citations, ...dialects, ...(hasEmoji ? [] : [emoji])] })
}

/** A bracket in text that the site would read as the beginning of a formula (`formula-open.ts`). */
const openBracket =
  /\\\[(?=[^\]\p{Script=Hangul}]{0,400}?(?:(?<!\\)(?:\\\\)*\\[a-zA-Z]|\^|(?<!\\)_\{)|[^\n]{0,400}?\\\])/gu

/** Escapes what the printer does not know: citations, notes and formulas that are none, paragraphs that would be code. */
export const escapeRest = (prose: string) =>
  prose
    .replace(/\\\[@(?=[A-Za-z])/g, '\\[\\@')
    .replace(openBracket, '&#91;')
    .replace(/(^\n*|\n\n)([ie])(?=(?:mport|xport)[\s{*"'])/g, (_, before: string, letter: string) => {
      return `${before}&#${letter.charCodeAt(0)};`
    })

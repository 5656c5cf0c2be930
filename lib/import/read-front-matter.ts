import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

export type FrontMatter = Record<string, unknown>

const forms: [pattern: RegExp, parse: (text: string) => unknown][] = [
  // Dates stay strings: YAML would lose the author's time zone.
  [
    /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/,
    (text) => parseYaml(indentQuoted(text), { schema: 'core', uniqueKeys: false }),
  ],
  [/^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/, (text) => parseToml(text)],
  [/^(\{\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, (text) => JSON.parse(text)],
]

/** A field, or an item of a list, with a quoted text that its line does not close. */
const openQuote = /^\s*(?:- +)?(?:[\w-]+ *: +)?(?:"(?:\\.|[^"\\])*|'(?:''|[^'])*)$/

/** Indents what goes on with a quoted text: libyaml (Ruby, Python) reads it from the first column, too, YAML does not. */
function indentQuoted(text: string): string {
  let open = ''
  return text
    .split('\n')
    .map((line) => {
      if (open !== '') {
        const isLast = !openQuote.test(open + line)
        open = isLast ? '' : open
        return `  ${line}`
      }
      if (openQuote.test(line) && /["']/.test(line)) open = /["']/.exec(line)![0]
      return line
    })
    .join('\n')
}

/**
 * Parses front matter in YAML, TOML or JSON, and returns it with the text after it.
 * @throws the parser's error, with its place
 */
export function readFrontMatter(source: string): { fields: FrontMatter; body: string } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  for (const [pattern, parse] of forms) {
    const match = pattern.exec(text)
    if (match) return { fields: (parse(match[1] ?? '') ?? {}) as FrontMatter, body: text.slice(match[0].length) }
  }
  return { fields: {}, body: text }
}

/** The first of the fields that is present, as text. */
export function textOf(fields: FrontMatter, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (value instanceof Date) return (value as Date & { toISOString(): string }).toISOString()
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined
  }
  return undefined
}

/** A field as a list: `[a, b]`, `a, b`, or one word; anything in it as text. */
export function listOf(fields: FrontMatter, ...names: string[]): string[] {
  return names.flatMap((name) => {
    const value = fields[name]
    const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
    return items.map((item) => String(item).trim()).filter(Boolean)
  })
}

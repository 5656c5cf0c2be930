/** `0`, `1` … and names. */
export type Parameters = Record<string, string>

export type Part = string | Shortcode

export interface Shortcode {
  name: string
  parameters: Parameters
  /** What stands between its two tags; undefined where there is one. */
  inner?: Part[]
}

/** A tag as it stands in a text, from `start` to `end`. */
interface Tag extends Pick<Shortcode, 'name' | 'parameters'> {
  start: number
  end: number
  closes: boolean
  /** `{{< x />}}` has no text within. */
  closesItself: boolean
}

/**
 * Reads a text as Hugo does: shortcodes, those within them, and text. One pass over the text, whatever stands there:
 * no tag is read beyond the beginning of the next.
 */
export function parseShortcodes(text: string): Part[] {
  const tags = listTags(text)
  const ends = pairTags(tags)
  let index = 0
  const read = (from: number, until: number): Part[] => {
    const parts: Part[] = []
    let position = from
    for (let tag = tags[index]; tag && tag.start < until; tag = tags[index]) {
      parts.push(text.slice(position, tag.start))
      index += 1
      const end = ends.get(tag)
      const { name, parameters } = tag
      if (!tag.closes) parts.push({ name, parameters, ...(end && { inner: read(tag.end, end.start) }) })
      if (end) index += 1
      position = (end ?? tag).end
    }
    return [...parts, text.slice(position, until)]
  }
  return read(0, text.length)
}

/** The closing tag of each that has one: the next of its name that belongs to no later one. */
function pairTags(tags: Tag[]): Map<Tag, Tag> {
  const pairs = new Map<Tag, Tag>()
  const open: Tag[] = []
  const counts = new Map<string, number>()
  const count = ({ name }: Tag, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  for (const tag of tags) {
    if (!tag.closes && !tag.closesItself) {
      open.push(tag)
      count(tag, 1)
    }
    while (tag.closes && counts.get(tag.name)) {
      const last = open.pop()!
      count(last, -1)
      if (last.name !== tag.name) continue
      pairs.set(last, tag)
      break
    }
  }
  return pairs
}

function listTags(text: string): Tag[] {
  const tags: Tag[] = []
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const tag = readTag(text, at)
    if (tag) tags.push(tag)
    at = text.indexOf('{{', tag?.end ?? at + 1)
  }
  return tags
}

/** @returns undefined for what is no tag: one that does not end, and an example (`{{</* x *\/>}}`) */
function readTag(text: string, start: number): Tag | undefined {
  if (text[start + 2] !== '<' && text[start + 2] !== '%') return undefined
  const end = text[start + 2] === '<' ? '>}}' : '%}}'
  const scan = new Scanner(text, start + 3)
  const closes = scan.take(/\s*\/(?!\*)/y) !== undefined
  scan.take(/\s+/y)
  const name = scan.take(/[\w.-]+(?:\/[\w.-]+)*/y)
  if (!name) return undefined
  const parameters: Parameters = {}
  for (let position = 0; ; ) {
    scan.take(/\s+/y)
    const closesItself = scan.isAt(`/${end}`)
    if (closesItself || scan.isAt(end))
      return { start, end: scan.at + end.length + Number(closesItself), name, closes, closesItself, parameters }
    const key = scan.take(/[\w-]+=/y)?.slice(0, -1)
    const value = scan.takeQuoted() ?? scan.takeBare(end)
    if (value === undefined) return undefined
    parameters[key ?? position++] = value
  }
}

class Scanner {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  isAt(sign: string): boolean {
    return this.text.startsWith(sign, this.at)
  }

  /** What stands here, if it is of the pattern (sticky). */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  /** A value in quotes, where a backslash escapes, or in backticks, where it does not. */
  takeQuoted(): string | undefined {
    const quote = this.text[this.at]
    if (quote !== '"' && quote !== '`') return undefined
    let value = ''
    for (let at = this.at + 1; at < this.text.length && !this.isTag(at); at += 1) {
      if (this.text[at] === quote) {
        this.at = at + 1
        return value
      }
      if (quote === '"' && this.text[at] === '\\') at += 1
      value += this.text[at] ?? ''
    }
    return undefined
  }

  takeBare(end: string): string | undefined {
    const from = this.at
    while (this.at < this.text.length && !/[\s"`]/.test(this.text[this.at]!)) {
      if (this.isAt(end) || this.isAt(`/${end}`) || this.isTag(this.at)) break
      this.at += 1
    }
    return this.at > from ? this.text.slice(from, this.at) : undefined
  }

  private isTag(at: number): boolean {
    return this.text.startsWith('{{<', at) || this.text.startsWith('{{%', at)
  }
}

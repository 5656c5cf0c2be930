/** Positional parameters as `0`, `1` …, others by name. */
export type Parameters = Record<string, string>

export type Part = string | Shortcode

export interface Shortcode {
  name: string
  parameters: Parameters
  /** Content between its tags; undefined without a closing tag. */
  inner?: Part[]
}

/** A tag in a text, from `start` to `end`. */
interface Tag extends Pick<Shortcode, 'name' | 'parameters'> {
  start: number
  end: number
  closes: boolean
  /** `{{< x />}}` has no content. */
  closesItself: boolean
}

/**
 * Parses a text as Hugo does: nested shortcodes and text. It takes one pass, because no tag is read beyond the start of
 * the next.
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

/** Pairs opening and closing tags: a closing tag belongs to the last open tag of its name. */
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

/** @returns undefined for anything but a tag: one that does not end, or an escaped example (`{{</* x *\/>}}`) */
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

  /** Takes the text that matches a sticky pattern here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  /** A value in double quotes, with backslash escapes, or in backticks, without. */
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

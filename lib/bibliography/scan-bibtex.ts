import { say } from '@/lib/i18n/authors'
import type { Place } from '@/lib/text/problems'
import { ScanError, TextCursor } from './text-cursor'

/** An entry of a .bib file: its fields are LaTeX, as written, and nothing is left out or changed. */
export interface BibtexEntry {
  /** In lower case. */
  type: string
  key: string
  /** Of the key. */
  place: Place
  /** Values by lower-case name; `places` are those of the names. */
  fields: Record<string, string>
  places: Record<string, Place>
}

export interface Fault {
  place: Place
  message: string
  remedy: string
  severity: 'error' | 'warning'
}

/** Abbreviations that every style of BibTeX defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * Reads the entries of a .bib file by BibTeX's grammar, with the comments of biber (`% …` between entries and fields).
 * An entry with a mistake is left out, and reading goes on with the next one.
 */
export function scanBibtex(text: string): { entries: BibtexEntry[]; faults: Fault[] } {
  return new Scanner(text).scan()
}

class Scanner {
  private readonly cursor: TextCursor
  private readonly entries: BibtexEntry[] = []
  private readonly faults: Fault[] = []
  /** The entry that ended just before. */
  private last?: BibtexEntry | undefined
  private readonly strings = new Map(months.map((month) => [month, month]))

  constructor(text: string) {
    this.cursor = new TextCursor(text)
  }

  scan() {
    while (this.skipToAt()) {
      const start = this.cursor.offset
      try {
        this.readBlock()
      } catch (error) {
        if (!(error instanceof ScanError)) throw error
        this.fault(error.offset, ...say.works.noBibtex(error.message, error.remedy))
        this.cursor.offset = this.cursor.findNextBlock(start)
        this.last = undefined
      }
    }
    return { entries: this.entries, faults: this.faults }
  }

  /** Text between entries is a comment, unless it looks like the fields of an entry that was closed too early. */
  private skipToAt(): boolean {
    const { cursor, last } = this
    const between = cursor.match(/[^@%]*(?:%.*[^@%]*)*/y)
    const stray = /(?:^|\n)[ \t,}]*([a-z]+\s*=\s*["{\d])/i.exec(
      between.text.replace(/%.*/g, (s) => ' '.repeat(s.length)),
    )
    if (stray && last) {
      const offset = between.offset + stray.index + stray[0].length - stray[1]!.length
      this.fault(offset, ...say.works.strayField(last.key))
      this.entries.pop()
      this.last = undefined
    }
    return cursor.peek() === '@'
  }

  private readBlock(): void {
    const { cursor } = this
    cursor.offset += 1
    const type = cursor.match(/\s*([a-z]+)\s*/iy).groups[1]?.toLowerCase()
    if (!type || !/[{(]/.test(cursor.peek())) return // an `@` in a comment between entries
    const close = cursor.peek() === '{' ? '}' : ')'
    if (type === 'comment') {
      cursor.readBraced()
      return
    }
    const open = cursor.offset
    cursor.offset += 1
    cursor.skipSpace()
    if (type === 'string') this.readString(close)
    else if (type === 'preamble')
      this.readValue() // its } is text between entries
    else this.readEntry(type, open, close)
  }

  private readString(close: string): void {
    const { name, value } = this.readField()
    this.strings.set(name, value)
    if (this.cursor.peek() === ',') this.cursor.offset += 1
    this.expect(close, name, false)
  }

  private readEntry(type: string, open: number, close: string): void {
    const { cursor } = this
    const { offset, text: key } = cursor.match(/[^\s,={}()"]*/y)
    cursor.skipSpace()
    if (!key || cursor.peek() === '=') throw new ScanError(open, ...say.works.noKey)
    if (cursor.peek() !== ',' && cursor.peek() !== close)
      throw new ScanError(cursor.offset, ...say.works.noComma(key, type))
    const entry: BibtexEntry = {
      type,
      key: key.normalize('NFC'),
      place: cursor.placeOf(offset),
      fields: {},
      places: {},
    }
    while (cursor.peek() === ',') {
      cursor.match(/[,\s]+/y)
      cursor.skipSpace()
      if (cursor.peek() === close) break
      this.readFieldInto(entry)
    }
    const [swallowing] = Object.entries(entry.fields).filter(([, value]) => /,\s*\n\s*[a-z]+\s*=/i.test(value))
    if (swallowing && cursor.peek() !== close) {
      const offset = cursor.offsetOf(entry.places[swallowing[0]]!)
      throw new ScanError(offset, ...say.works.openValue(swallowing[0]))
    }
    this.expect(close, key, true)
    this.entries.push(entry)
    this.last = entry
  }

  private readFieldInto(entry: BibtexEntry): void {
    const { name, value, offset } = this.readField()
    if (name in entry.fields) {
      this.fault(offset, ...say.works.fieldTwice(entry.key, name, entry.places[name]!.line))
    } else {
      entry.fields[name] = value
      entry.places[name] = this.cursor.placeOf(offset)
    }
    if (!/[a-z]/i.test(this.cursor.peek())) return
    // A field that follows without a comma is read: only the comma is missing.
    this.fault(this.cursor.offset, ...say.works.missingComma(entry.key, name))
    this.readFieldInto(entry)
  }

  private readField(): { name: string; value: string; offset: number } {
    const { cursor } = this
    const { offset, text } = cursor.match(/[^\s,={}()"#%]+/y)
    cursor.skipSpace()
    if (!text || cursor.peek() !== '=') {
      const found = cursor.peek() ? cursor.text.slice(offset, offset + 20).split('\n')[0] : undefined
      throw new ScanError(offset, ...say.works.noField(found))
    }
    cursor.offset += 1
    cursor.skipSpace()
    return { name: text.toLowerCase(), value: this.readValue(), offset }
  }

  /** Values joined by `#`: `{…}`, `"…"`, a number or an abbreviation. */
  private readValue(): string {
    const { cursor } = this
    const part = this.readPart()
    cursor.skipSpace()
    if (cursor.peek() !== '#') return part
    cursor.offset += 1
    cursor.skipSpace()
    return part + this.readValue()
  }

  private readPart(): string {
    const { cursor } = this
    if (cursor.peek() === '{') return cursor.readBraced()
    if (cursor.peek() === '"') return cursor.readQuoted()
    const { text, offset } = cursor.match(/[^\s,={}()"#%]+/y)
    if (!text) throw new ScanError(offset, ...say.works.noValue)
    if (/^\d+$/.test(text)) return text
    const known = this.strings.get(text.toLowerCase())
    if (known === undefined) this.fault(offset, ...say.works.undefinedString(text), 'warning')
    return known ?? text
  }

  private expect(close: string, name: string, isEntry: boolean): void {
    const { cursor } = this
    cursor.skipSpace()
    if (cursor.peek() !== close) {
      const found = cursor.peek() || undefined
      throw new ScanError(cursor.offset, ...say.works.goesOn(name, isEntry, found, close))
    }
    cursor.offset += 1
  }

  private fault(offset: number, message: string, remedy: string, severity: Fault['severity'] = 'error'): void {
    this.faults.push({ place: this.cursor.placeOf(offset), message, remedy, severity })
  }
}

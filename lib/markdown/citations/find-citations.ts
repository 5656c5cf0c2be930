import type { Parent, PhrasingContent, Root } from 'mdast'
import type { References } from '@/lib/bibliography'
import { keySource } from '@/lib/bibliography/citation-key'
import { say } from '@/lib/i18n/authors'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'
import { buildWork, type Citation, type CitedWork } from './citation-tree'
import { FlatText } from './flat-text'

/**
 * Pandoc's syntax: `[@a]`, `[see @a, p. 3; also @b]`, `[-@a]`, `@a`, `@a [p. 3]`. An `@` inside a word, or escaped, is
 * not a citation.
 */
const bracketed = `\\[(?<inside>[^[\\]]*(?<![\\w.])@[^[\\]]*)\\]`
const narrative = `(?<![\\w.@/\\\\])@(?<key>${keySource})`
const pattern = new RegExp(`${bracketed}|${narrative}`, 'gu')
const work = new RegExp(`(?<![\\w.])(?<hides>-?)@(?<key>${keySource})`, 'u')
const locator = /^ \[([^[\]@\uFDD0]+)\](?![([])/

/** Replaces citations in text with nodes. Unknown keys are errors. */
export function findCitations(tree: Root, source: string, references: References, problems: Problems): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (!('children' in node) || !node.children.some((child) => child.type === 'text' && child.value.includes('@')))
      return
    const finder = new Finder(new FlatText(node.children as PhrasingContent[], source), references, problems)
    ;(node as Parent).children = finder.replace(node.children as PhrasingContent[])
  })
}

class Finder {
  constructor(
    private readonly text: FlatText,
    private readonly references: References,
    private readonly problems: Problems,
  ) {}

  /** @returns the children with citations; the same ones when there are none */
  replace(children: PhrasingContent[]): PhrasingContent[] {
    const parts: PhrasingContent[] = []
    let end = 0
    for (const match of this.text.value.matchAll(pattern)) {
      const found = match.groups!.key ? this.readNarrative(match) : this.readBracketed(match)
      if (!found) continue
      parts.push(...this.text.slice(end, match.index), found.citation)
      end = found.end
    }
    return end === 0 ? children : [...parts, ...this.text.slice(end, this.text.value.length)]
  }

  private readNarrative(match: RegExpExecArray): { citation: Citation; end: number } | undefined {
    const place = this.text.placeOf(match.index)
    if (place === 'escaped') return undefined
    const { key, length, isKnown } = this.chooseKey(match.groups!.key!)
    if (!isKnown && !this.isMeant(key)) return undefined
    const end = match.index + 1 + length
    if (!isKnown) this.failUnknown(key, place)
    const page = locator.exec(this.text.value.slice(end))
    const one = buildWork(key, [], page ? [{ type: 'text', value: page[1]! }] : [])
    return { citation: this.build(true, [one], place), end: end + (page?.[0].length ?? 0) }
  }

  private readBracketed(match: RegExpExecArray): { citation: Citation; end: number } | undefined {
    const inside = match.groups!.inside!
    const start = match.index + 1
    const place = this.text.placeOf(start + inside.indexOf('@'))
    const first = work.exec(inside)
    if (place === 'escaped' || !first) return undefined
    const { key, isKnown } = this.chooseKey(first.groups!.key!)
    if (!isKnown && /^\d/.test(key) && !this.isMeant(key)) return undefined
    let at = start
    const works = inside.split(';').flatMap((part) => {
      const found = this.readWork(part, at)
      at += part.length + 1
      return found ?? []
    })
    return { citation: this.build(false, works, place), end: match.index + match[0].length }
  }

  private readWork(part: string, start: number): CitedWork | undefined {
    const match = work.exec(part)
    const written = match?.groups?.key
    const at = part.indexOf('@')
    const found = this.text.placeOf(start + Math.max(at, 0))
    const place = found === 'escaped' ? undefined : found
    if (!match || !written) {
      this.problems.error(place, ...say.citations.unreadable(readable(part)))
      return undefined
    }
    const { key, length, isKnown } = this.chooseKey(written)
    if (!isKnown) this.failUnknown(key, place)
    const end = match.index + match[0].length - written.length + length
    const rest = part.slice(end)
    if (work.test(rest)) this.failJoined(rest, start + end)
    const prefix = this.text.slice(start, start + match.index)
    const suffix = this.text.slice(start + end, start + part.length)
    return { ...buildWork(key, trim(prefix), trimEnd(suffix)), hidesAuthors: match.groups!.hides === '-' }
  }

  private build(isNarrative: boolean, works: CitedWork[], place: Place | undefined): Citation {
    const children = works.filter(({ key }) => this.references.has(key))
    return {
      type: 'citation',
      narrative: isNarrative,
      children,
      ...(place && { position: { start: place, end: place } }),
    }
  }

  /**
   * The key in what follows an `@`: the longest that is known, because particles follow without a space (`@key은`);
   * otherwise what precedes the first letter of Korean, Chinese or Japanese.
   */
  private chooseKey(written: string): { key: string; length: number; isKnown: boolean } {
    for (let length = written.length; length > 0; length -= 1) {
      const key = written.slice(0, length).normalize('NFC')
      if (!/^\w/.test(written.slice(length)) && this.references.has(key)) return { key, length, isKnown: true }
    }
    const latin = /^[^\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/u.exec(written)?.[0]
    const key = (latin ?? written).replace(/[^\p{L}\p{N}_]+$/u, '')
    return { key, length: key.length, isKnown: false }
  }

  /** Whether an unknown name is meant as a key: not a number (`@2x`), nor a name in another script without a like. */
  private isMeant(key: string): boolean {
    if (/^\d+\p{L}{0,2}$/u.test(key)) return false
    return /^[\p{sc=Latin}\d_]/u.test(key) || findNearestName(key, [...this.references.keys()]) !== undefined
  }

  private failUnknown(key: string, place: Place | undefined): void {
    if (/^(?:fig|tbl|tab|eq|sec|lst|thm)-/.test(key)) {
      this.problems.error(place, ...say.citations.crossReference(key))
      return
    }
    const nearest = findNearestName(key, [...this.references.keys()])
    this.problems.error(place, ...say.citations.unknown(key, nearest))
  }

  private failJoined(rest: string, start: number): void {
    const place = this.text.placeOf(start + rest.indexOf('@'))
    if (place === 'escaped') return
    this.problems.error(place, ...say.citations.joined)
  }
}

const readable = (part: string) => part.replaceAll('\uFDD0', '…').trim()

function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  return change(
    change(nodes, 0, (value) => value.trimStart()),
    -1,
    (value) => value.trimEnd(),
  )
}

const trimEnd = (nodes: PhrasingContent[]) => change(nodes, -1, (value) => value.trimEnd())

/** Changes the first or last node, if it is a text; an empty text is left out. */
function change(nodes: PhrasingContent[], index: 0 | -1, trimmed: (value: string) => string): PhrasingContent[] {
  const node = nodes.at(index)
  if (node?.type !== 'text') return nodes
  const value = trimmed(node.value)
  const others = index === 0 ? nodes.slice(1) : nodes.slice(0, -1)
  if (value === '') return others
  return index === 0 ? [{ type: 'text', value }, ...others] : [...others, { type: 'text', value }]
}

import { nameToEmoji } from 'gemoji'
import { normalizeLanguage } from './code-meta'
import { findCardAddress } from './embed-address'
import { type Fence, splitFences } from './scan-fences'
import { countDiagrams, listTagged } from './scan-tags'
import type { SourcePost } from './source-post'

/** What a text holds, found by patterns. */
export interface Inventory {
  /** Visible text, with the markers of `compare-texts.ts`. */
  text: string
  pictures: number
  /** Pictures without words. */
  wordless: number
  /** Targets of links, as written. */
  links: string[]
  /** Diagrams that are drawn of a text. */
  diagrams: number
  /** Languages of blocks of code, as the site names them; `''` without one. */
  code: string[]
  /** Displayed formulas between `$$`. */
  formulas: number
  tables: number
  /** Addresses or identifiers of players and other embedded pages. */
  embeds: string[]
}

const lineEnd = '\u0001'
const wordEnd = '\u0002'

/**
 * Scans a post as its author wrote it: before any parser, so that what a parser loses is found. Counts are lower bounds,
 * because patterns do not know every syntax.
 */
export function scanSource(
  { format, breaksLines, hasMarks, hasEmoji = hasMarks }: SourcePost['body'],
  written: string,
): Inventory {
  const counts = { pictures: 0, wordless: 0, diagrams: 0, formulas: 0, tables: 0 }
  const found: Inventory = { ...counts, text: '', links: [], code: [], embeds: [] }
  const text = written.replace(/\r\n?/g, '\n')
  const parts = format === 'html' ? [{ prose: text }] : splitFences(text)
  const visible = parts.map((part) =>
    'prose' in part
      ? scanProse(hasMarks ? part.prose.replace(hiddenMarks, ' ') : part.prose, found, {
          isHtml: format === 'html',
          hasMarks,
          hasEmoji,
        })
      : scanCode(part, found),
  )
  const whole = visible.join(lineEnd)
  const prose = parts.flatMap((part) => ('prose' in part ? part.prose : [])).join('\n')
  if (hasMarks) for (const [, name] of prose.matchAll(/(?<!!)\[\[([^\]\n]+)\]\]/g)) found.links.push(`wiki:${name}`)
  found.text = breaksLines ? whole.replaceAll('\n', lineEnd) : whole.replace(/\n\s*\n/g, lineEnd)
  return found
}

function scanCode({ language, code }: Fence, found: Inventory): string {
  const name = /^[\s{.]*([\w+#./-]*)/.exec(language)?.[1] ?? ''
  found.code.push(normalizeLanguage(name))
  if (/^mermaid$/i.test(name)) found.diagrams += 1
  return `${lineEnd}${code.replaceAll('\n', lineEnd)}${lineEnd}`
}

/** What readers never saw: comments, scripts, tags of templates, attribute lists. */
const hidden =
  /<!--[\s\S]{0,3000}?-->|\{\/\*[\s\S]{0,3000}?\*\/\}|<(script|style|template)\b[\s\S]{0,50000}?<\/\1\s*>|^[*1-][.]? .*\n\{:\s*toc\s*\}|\{\{[<%]\s*\/?\s*[\w./-]+[\s\S]{0,3000}?[>%]\}\}|\{%[\s\S]{0,3000}?%\}|\{\{[^{}]*\}\}|\{::comment\}[\s\S]{0,3000}?\{:\/(?:comment)?\}|\{:[^{}\n]*\}|\{#[^\s{}]+\}|^\[[^\]\n]+\]:\s*\S+.*$|<td\b[^<>]*>(?:\s*<\/?div\b[^<>]*>\s*\d*){2,400}\s*<\/td>|<div class="size">[^<>]*<\/div>|^import\s[^\n]*\bfrom\s+["'][^\n]*$|<figure[^<>]*opengraph[\s\S]{0,3000}?<\/figure>/gim

/** What Obsidian hides. */
const hiddenMarks = /%%[\s\S]{0,3000}?%%/g

/** A tag of a template may be the target of a link, where no space can stand. */
const dropHidden = (found: string) => (found.startsWith('{') ? '\u2060' : ' ')

const blockTag =
  /<\/?(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|caption|thead|tbody|tfoot|tr|td|th|ul)\b[^<>]*>/gi

/** What browsers do not show. */
const unseen = /<(script|style)\b[\s\S]{0,50000}?<\/\1\s*>|<!--[\s\S]{0,3000}?-->/gi

interface Syntax {
  isHtml: boolean
  hasMarks: boolean | undefined
  hasEmoji: boolean | undefined
}

function scanProse(prose: string, found: Inventory, syntax: Syntax): string {
  const { isHtml } = syntax
  for (const [, id] of prose.matchAll(/^\s*!(?:youtube|vimeo|codesandbox|codepen)\[([^\]\n]+)\]/gm))
    found.embeds.push(id!)
  for (const [, id] of prose.matchAll(/\{\{[<%]\s*(?:youtube|vimeo)\s+(?:id=)?"?([\w-]+)/g)) found.embeds.push(id!)
  for (const [, src] of prose.matchAll(/<(?:iframe|embed)\b[^<>]*?\ssrc=["']?([^"'\s<>]+)/g)) found.embeds.push(src!)
  found.diagrams += countDiagrams(prose)
  const shown = (isHtml ? prose : prose.replace(verbatim, '')).replace(unseen, '')
  for (const words of listTagged(prose)) countPicture(found, words)
  for (const [tag] of shown.matchAll(/<img\b[^<>]*>/gi))
    countPicture(found, /\salt=(?:"([^"]*)"|'([^']*)')/.exec(tag)?.[1])
  for (const [, href] of shown.matchAll(/<a\b[^<>]*?\shref=["']?([^"'\s<>]+)/gi)) found.links.push(href!)
  found.tables += (shown.match(/<table\b(?![^<>]*(?:colorscripter|rouge-table|lntable|highlighttable))/gi) ?? []).length
  for (const [, names = ''] of prose.replace(unseen, '').matchAll(/<pre\b([^<>]*)>/gi))
    found.code.push(normalizeLanguage(/(?:language|lang)[=-]["']?([\w+#]+)/i.exec(names)?.[1] ?? ''))
  return isHtml ? readText(shown.replace(hidden, dropHidden)) : scanMarkdown(prose, found, syntax)
}

function countPicture(found: Inventory, alt: string | undefined): void {
  found.pictures += 1
  if (!alt?.trim()) found.wordless += 1
}

/** One level of brackets may nest in the words of a link, and one pair of parentheses in its target. */
const words = String.raw`(?:[^[\]\n]|\n(?!\s*\n)|\[[^[\]\n]*\]){0,400}`
const target = String.raw`\(\s*(?:<([^<>\n]{0,800})>|((?:[^()\s<>]|\([^()\s]*\)){0,800}))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`
const picture = new RegExp(String.raw`!\[(${words})\]${target}`, 'g')
const link = new RegExp(String.raw`(?<!\\)\[(${words})\]${target}`, 'g')

/** A paragraph that is an address: its card has the usual address of the page. */
const bareAddress = /(^\s*|\n[ \t]*\n)<?(https?:\/\/[^\s<>]{1,800})>?[ \t]*(?=\n[ \t]*\n|\s*$)/g

/** The name of a sign, as `syntax/dialects/spans.ts` reads it. */
const emoji = /(?<![\w:/.\\-]):([\w+-]+):(?![\w:])/g

/** Code in a line, and `<pre>`. */
const verbatim = /(?<!`)(`+)(?!`)((?:(?!\n\n)[\s\S]){0,3000}?[^`])\1(?!`)|<pre\b[\s\S]{0,50000}?<\/pre>/gi

function scanMarkdown(prose: string, found: Inventory, { hasMarks, hasEmoji }: Syntax): string {
  const codes: string[] = []
  const kept = prose.replace(hidden, dropHidden).replace(verbatim, (whole, _sign, code) => {
    codes.push((code as string | undefined) ?? readText(whole))
    return `\ue003${codes.length - 1}\ue003`
  })
  found.formulas += Math.floor((kept.match(/(?<!\\)\$\$/g) ?? []).length / 2)
  found.tables += (kept.match(/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/gm) ?? []).length
  const plain = kept
    .replace(/!\[\[([^\]\n]+)\]\]/g, (whole, name: string) => {
      if (!hasMarks) return whole
      if (/\.(?:png|jpe?g|gif|webp|avif|svg|bmp)\b/i.test(name)) countPicture(found, name.split('|')[1])
      else found.links.push(name.split('|')[0]!)
      return wordEnd
    })
    .replace(picture, (_, alt: string) => {
      countPicture(found, alt)
      return wordEnd
    })
    .replace(link, (_, said: string, angled: string | undefined, bare: string) => {
      const href = angled ?? bare
      if (href) found.links.push(href)
      return said
    })
    .replace(/\[\[(?:[^\]|\n]*\\?\|)?([^\]\n]+)\]\]/g, '$1')
    .replace(/\[\^[^\]\n]+\]:?/g, wordEnd)
    .replace(/^([ \t>]*)(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t])?/gm, `$1${lineEnd}`)
    .replace(/^([ \t>]*)\[!([\w-]+)\][+-]?/gm, `$1${lineEnd}`)
    .replace(/^!(?:youtube|vimeo|codesandbox|codepen)\[[^\]\n]*\]/gm, wordEnd)
    .replace(/^:::+.*$/gm, lineEnd)
    .replace(/^#+ /gm, lineEnd)
    .replace(bareAddress, (whole, gap: string, address: string) => {
      const card = findCardAddress(address)
      return card ? gap + card : whole
    })
    .replace(emoji, (whole, name: string) => (hasEmoji && Object.hasOwn(nameToEmoji, name) ? wordEnd : whole))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  return readText(plain).replace(/\ue003(\d+)\ue003/g, (_, index: string) => codes[Number(index)]!)
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** Drops tags, and decodes the usual character references. */
function readText(html: string): string {
  return html
    .replace(blockTag, lineEnd)
    .replace(/<img\b[^<>]*>/gi, wordEnd)
    .replace(/<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
      if (!hex && !decimal) return entities[name] ?? wordEnd
      const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}

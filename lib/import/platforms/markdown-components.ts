import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { writeAddress } from '@/lib/import/embed-address'
import type { Note } from '@/lib/import/source-post'
import { mapProse, splitCode } from '@/lib/import/split-code'

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\}|\{([^{}]*)\})/g)].map(
      ([, name, ...values]) => [name!.toLowerCase(), values.find((value) => value !== undefined) ?? ''],
    ),
  )

const quote = (text: string) => text.replace(/["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Names of callouts of components, and the kind of each. */
const kinds: Record<string, string> = {
  note: 'NOTE',
  info: 'NOTE',
  callout: 'NOTE',
  admonition: 'NOTE',
  alert: 'NOTE',
  notice: 'NOTE',
  aside: 'NOTE',
  tip: 'TIP',
  success: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  warn: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
}

const component = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g
const paired =
  /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*>((?:(?!<\1\b)[\s\S]){0,20000}?)<\/\1>/g

/**
 * Replaces the usual components of MDX by Markdown: pictures, players, callouts, labelled tabs. Imports and exports are
 * removed. Of other components the text is kept, and they are reported.
 */
export function readComponents(text: string, notes: Note[]): string {
  const prose = splitCode(text)
    .filter((_, index) => index % 2 === 0)
    .join('\n')
  const files = new Map(
    [...prose.matchAll(/^import\s+(\w+)\s+from\s+["']([^"']+\.(?:png|jpe?g|gif|webp|avif|svg))["']/gim)].map(
      ([, name, file]) => [name!, file!],
    ),
  )
  const unknown = new Set<string>()
  const converted = mapProse(text, (part) =>
    readPairs(part)
      .replace(
        /^(?:import\s[^\n]*?from\s*["'][^"'\n]+["'];?|import\s*["'][^"'\n]+["'];?|import\s*\{[^{}]*\}\s*from\s*["'][^"'\n]+["'];?)[ \t]*$/gm,
        '',
      )
      .replace(/^export\s+(?:const|let|default|function)\b(?:[^\n]+\n)*?(?=\n|$(?![\s\S]))/gm, '')
      .replace(/\{\/\*[\s\S]{0,5000}?\*\/\}/g, '')
      .replace(
        component,
        (whole, name: string, attributes: string) => readSingle(name, attributesOf(attributes), files) ?? whole,
      ),
  )
  for (const [, name] of converted.matchAll(/<([A-Z]\w*)/g)) if (prose.includes(`<${name}`)) unknown.add(`<${name}>`)
  for (const about of unknown) notes.push({ kind: 'lost', message: noteTexts.componentText, about })
  return converted
}

/** Components within components, the outer ones first. */
function readPairs(prose: string, depth = 6): string {
  const read = prose.replace(paired, (whole, name: string, attributes: string, inner: string) => {
    return readPair(name, attributesOf(attributes), inner) ?? whole
  })
  return read === prose || depth === 0 ? read : readPairs(read, depth - 1)
}

function readPair(name: string, attributes: Record<string, string>, inner: string): string | undefined {
  const type = Object.hasOwn(kinds, name.toLowerCase()) ? (attributes.type ?? attributes.variant ?? name) : undefined
  if (type !== undefined) {
    const kind = kinds[type.toLowerCase()] ?? 'NOTE'
    const title = attributes.title ?? ''
    const lines = inner
      .replace(/^\n+|\s+$/g, '')
      .split('\n')
      .map((line) => `> ${line.trimStart()}`)
    return `\n\n> [!${kind}]\n${title ? `> **${title}**\n>\n` : ''}${lines.join('\n')}\n\n`
  }
  const label = attributes.label ?? attributes.title ?? attributes.value
  if (/^Tab(?:Item|Panel)?$/.test(name) && label) return `\n\n**${label}**\n\n${inner.trim()}\n\n`
  if (/^(?:Tabs|TabList|CodeGroup|Steps|Center|Grid|Row|Col|Figure|Container|Fragment)$/.test(name) && !attributes.src)
    return `\n\n${inner.trim()}\n\n`
  return undefined
}

function readSingle(
  name: string,
  attributes: Record<string, string>,
  files: ReadonlyMap<string, string>,
): string | undefined {
  const src = findSource(attributes.src ?? attributes.image ?? '', files)
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?#]|$)/i.test(src)) {
    const caption = attributes.caption ?? attributes.title
    return `<img src="${quote(src)}" alt="${quote(attributes.alt ?? '')}"${caption ? ` title="${quote(caption)}"` : ''}>`
  }
  const id = ['id', 'videoid', 'youtubeid', 'youtube'].flatMap((one) => attributes[one] ?? [])[0]
  if (/youtube/i.test(name) && id) return writeAddress(`https://www.youtube.com/watch?v=${id}`, 'YouTube')
  const link = [src, attributes.href ?? '', attributes.url ?? ''].find((one) => URL.canParse(one))
  return link && `[${attributes.title ?? name}](${link})`
}

/** The file of `src={require('./a.png')}` or `src={picture}`, where `picture` was imported. */
function findSource(written: string, files: ReadonlyMap<string, string>): string {
  const [, required, name = ''] =
    /^\s*(?:require\(\s*["']([^"']+)["']\s*\)(?:\.default)?|(\w+)(?:\.src)?)\s*$/.exec(written) ?? []
  return required ?? files.get(name) ?? written
}

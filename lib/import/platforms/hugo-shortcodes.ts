import { parse as parseYaml } from 'yaml'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { writeAddress } from '@/lib/import/embed-address'
import type { Note } from '@/lib/import/source-post'
import { type Parameters, type Part, parseShortcodes, type Shortcode } from './hugo-shortcode-syntax'

type Render = (parameters: Parameters, inner: string) => string

const quote = (text: string) => text.replace(/["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const callouts: Record<string, string> = {
  info: 'NOTE',
  note: 'NOTE',
  tip: 'TIP',
  success: 'TIP',
  important: 'IMPORTANT',
  question: 'NOTE',
  warning: 'WARNING',
  danger: 'CAUTION',
  caution: 'CAUTION',
  error: 'CAUTION',
}

function renderCallout({ 0: first = 'note', type = first, title }: Parameters, inner: string): string {
  const lines = [
    `[!${callouts[type.toLowerCase()] ?? 'NOTE'}]`,
    ...(title ? [`**${title}**`, ''] : []),
    ...inner.trim().split('\n'),
  ]
  return `\n\n${lines.map((line) => `> ${line}`).join('\n')}\n\n`
}

/** Tabs stand one below the other, each under its label. */
function renderTab(
  { 0: first = '', title = first, name = title, label = name, header = label }: Parameters,
  inner: string,
) {
  return `\n\n${header ? `**${header}**\n\n` : ''}${inner.trim()}\n\n`
}

const fence = (language: string, code: string) => `\n\n~~~~${language}\n${code.replace(/^\n|\n$/g, '')}\n~~~~\n\n`

/** Built-in shortcodes of Hugo, and common ones of themes. */
const known: Record<string, Render> = {
  figure: ({ src = '', alt = '', caption = '', title = '', link }) => {
    const image = `<img src="${quote(src)}" alt="${quote(alt)}">`
    const words = [title, caption].filter(Boolean).join(': ')
    return `\n\n<figure>${link ? `<a href="${quote(link)}">${image}</a>` : image}<figcaption>${quote(words)}</figcaption></figure>\n\n`
  },
  highlight: ({ 0: language = '', 1: options }, inner) => fence(options ? `${language} {${options}}` : language, inner),
  mermaid: (_, inner) => fence('mermaid', inner),
  goat: (_, inner) => fence('goat', inner),
  youtube: ({ 0: id, id: named = id ?? '' }) => writeAddress(`https://www.youtube.com/watch?v=${named}`, 'YouTube'),
  vimeo: ({ 0: id, id: named = id ?? '' }) => writeAddress(`https://vimeo.com/${named}`, 'Vimeo'),
  gist: ({ 0: user = '', 1: id = '' }) => writeAddress(`https://gist.github.com/${user}/${id}`, `gist ${user}/${id}`),
  x: ({ 0: first = '', user = 'i', id = first }) => writeAddress(`https://x.com/${user}/status/${id}`, 'X'),
  math: (_, inner) => inner,
  katex: (_, inner) =>
    inner.trim() === '' ? '' : inner.includes('\n') ? `\n\n$$\n${inner.trim()}\n$$\n\n` : `$${inner.trim()}$`,
  details: ({ 0: first, summary, title = summary ?? first ?? '' }, inner) =>
    `\n\n<details><summary>${quote(title)}</summary>\n\n${inner.trim()}\n\n</details>\n\n`,
  notice: renderCallout,
  callout: renderCallout,
  admonition: renderCallout,
  alert: renderCallout,
  hint: renderCallout,
}
known.tabs = known.tabpane = (_, inner) => inner
known.expand = known.collapse = known.details!
known.tweet = known.x!

/** A shortcode with an image file as parameter is shown as a figure, whatever its name. */
const isPicture = (value: string) => /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(value.split(/[?#]/)[0]!)

function renderKnown({ name, parameters, inner: within }: Shortcode, inner: string): string | undefined {
  if (Object.hasOwn(known, name)) return known[name]!(parameters, inner)
  if (within && Object.hasOwn(callouts, name)) return renderCallout({ ...parameters, type: name }, inner)
  if (within && /^tab(?:-?item|-?panel)?$/i.test(name)) return renderTab(parameters, inner)
  const src = Object.values(parameters).find(isPicture)
  return src && known.figure!({ ...parameters, src }, '') + inner
}

/** What stands for the shortcodes of a theme, by name. */
export type OwnShortcodes = Record<string, string>

/**
 * Reads a map of shortcodes: `imageFull: '![{alt}]({src})'`, with `{0}` for the first parameter and `{inner}`.
 * @throws Error when it is not a map of texts
 */
export function readOwnShortcodes(text: string): OwnShortcodes {
  const map: unknown = parseYaml(text)
  const isMap = typeof map === 'object' && map !== null && Object.values(map).every((one) => typeof one === 'string')
  if (!isMap) throw new Error(noteTexts.noShortcodes)
  return map as OwnShortcodes
}

const fillOwn = (template: string, parameters: Parameters, inner: string) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'inner' ? inner : (parameters[name] ?? '')))

/** Replaces shortcodes by equivalent Markdown or HTML. An unknown shortcode keeps its inner text and is reported. */
export function expandShortcodes(
  body: string,
  addressOf: (file: string) => string | undefined,
  own: OwnShortcodes = {},
): { text: string; notes: Note[] } {
  const notes: Note[] = []
  const link = (wanted: string): string => {
    const found = addressOf(wanted)
    if (!found) notes.push({ kind: 'lost', message: noteTexts.noTarget, about: wanted })
    return found ?? '#'
  }
  const render = (part: Part): string => {
    if (typeof part === 'string') return part
    const { name, parameters } = part
    const inner = (part.inner ?? []).map(render).join('')
    if (name === 'ref' || name === 'relref') return link(parameters[0] ?? parameters.path ?? '')
    const made = Object.hasOwn(own, name) ? fillOwn(own[name]!, parameters, inner) : renderKnown(part, inner)
    if (made !== undefined) return made
    notes.push({
      kind: 'lost',
      message: inner.trim() ? noteTexts.shortcodeText : noteTexts.shortcodeOut,
      about: name,
    })
    return inner
  }
  const text = parseShortcodes(body).map(render).join('')
  // {{</* example */>}} is Hugo's escape for a literal shortcode.
  return { text: text.replace(/(\{\{[<%])\/\*((?:[^*\n{]|\{(?!\{)|\*(?!\/))*)\*\/([>%]\}\})/g, '$1$2$3'), notes }
}

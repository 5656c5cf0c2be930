import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { Note } from '@/lib/import/source-post'
import { attributesOf, isInLine, languageOf, type Pair, replacePairs } from './wordpress-shortcodes'

/** A picture of the export. */
export interface Upload {
  src: string
  alt: string
  caption: string
}

/** Finds the pictures of a gallery: those with the numbers, or all of the post. */
export type FindUploads = (ids: readonly string[] | undefined) => Upload[]

const escapeHtml = (code: string) => code.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
/**
 * Content of WordPress as HTML: shortcodes of WordPress and its usual plugins are replaced, languages of blocks of code
 * are read from the comments of the block editor, and paragraphs of the old editor get their tags.
 */
export function expandContent(content: string, uploads: FindUploads, notes: Note[]): string {
  const isBlocks = content.includes('<!-- wp:')
  const codes: string[] = []
  const keep = (html: string) => `\n\n<pre data-kept="${codes.push(html) - 1}"></pre>\n\n`
  const text = replacePairs(content.replace(/\r\n?/g, '\n'), (pair) => {
    const language = languageOf(pair)
    if (language === undefined) return undefined
    if (isInLine(pair)) return `<code>${escapeCode(pair.inner)}</code>`
    return keep(`<pre data-language="${language}">${escapeCode(pair.inner)}</pre>`)
  })
    .replace(
      /<!-- wp:[\w/-]*code\b([^>]*)-->\s*(<pre[\s\S]*?<\/pre>)\s*<!-- \/wp:[\w/-]*code -->/g,
      (_, given, block) => {
        const language = /"language":"([^"]+)"/.exec(given as string)?.[1]
        return keep((block as string).replace(/^<pre/, language ? `<pre data-language="${language}"` : '<pre'))
      },
    )
    .replace(/<pre\b(?! data-kept)[\s\S]*?<\/pre>/g, (block) =>
      keep(block.replace('data-enlighter-language', 'data-language')),
    )
    .replace(/<code\b([^<>]*)>([^<]{0,20000}\n[\s\S]{0,20000}?)<\/code>/g, (_, given: string, code: string) => {
      const { lang = '' } = attributesOf(given)
      return keep(`<pre data-language="${lang}">${escapeCode(code.replace(/<br\s*\/?>\n?/g, '\n'))}</pre>`)
    })
  const expanded = expandShortcodes(text, uploads, notes)
  const html = isBlocks ? expanded : addParagraphs(expanded)
  return html.replace(
    /(?:<p>\s*)?<pre data-kept="(\d+)"><\/pre>(?:\s*<\/p>)?/g,
    (_, index: string) => codes[Number(index)]!,
  )
}

/** The old editor wrote signs of code as they are, or escaped. */
const escapeCode = (code: string) =>
  /&(?:lt|gt|amp|quot|#\d+);/.test(code) ? code.replace(/</g, '&lt;') : escapeHtml(code)

/** The content without the tags of shortcodes, for the comparison: readers never saw them. */
export function dropTags(content: string): string {
  const plain = replacePairs(content, (pair) => {
    const language = languageOf(pair)
    if (language !== undefined)
      return isInLine(pair) ? pair.inner : `<pre language="${language}">${escapeCode(pair.inner)}</pre>`
    return isUnknown(pair) ? `${pair.attributes.title ?? ''} ${dropTags(pair.inner)}` : undefined
  })
  return plain
    .replace(/\[caption([^\]]*)\]/g, (_, given: string) => ` ${attributesOf(given).caption ?? ''} `)
    .replace(
      /(?<!\[)\[\/?(?:caption|gallery|embed|youtube|vimeo|video|audio|latex|toc|[a-z][\w-]*_[\w-]*)\b[^\]]*\]/g,
      '',
    )
    .replace(/\$latex\b/g, '$')
}

function expandShortcodes(text: string, uploads: FindUploads, notes: Note[]): string {
  const expanded = text
    .replace(/\$latex\s+([^$\n]+)\$/g, (_, formula: string) => `\\(${formula.trim()}\\)`)
    .replace(/\[latex[^\]]*\]([\s\S]{0,5000}?)\[\/latex\]/g, (_, formula: string) => `\\(${formula.trim()}\\)`)
    .replace(/\[caption([^\]]*)\]([\s\S]{0,5000}?)\[\/caption\]/g, (_, given: string, inner: string) => {
      const [picture = '', caption = ''] = /^([\s\S]*<img[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inner)?.slice(1) ?? [
        '',
        inner,
      ]
      return printFigure(picture.trim(), caption.trim() || attributesOf(given).caption)
    })
    .replace(/\[gallery([^\]]*)\]/g, (_, given: string) => {
      const { ids, include = ids } = attributesOf(given)
      const found = uploads(include?.split(',').map((id) => id.trim()))
      if (found.length === 0) notes.push({ kind: 'lost', message: noteTexts.gallery, about: given.trim() })
      return found
        .map(({ src, alt, caption }) =>
          printFigure(`<img src="${escapeQuotes(src)}" alt="${escapeQuotes(alt)}">`, caption),
        )
        .join('')
    })
    .replace(
      /\[(?:embed|youtube|vimeo|video|audio)\b([^\]]*)\](?:([^[\]]*)\[\/\w+\])?/g,
      (_, given: string, inner = '') => {
        const [address] = /https?:\/\/[^\s"'\]]+/.exec(`${inner} ${given}`) ?? []
        return address ? `\n\n<p><a href="${address}">${address}</a></p>\n\n` : ''
      },
    )
    .replace(
      /(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/\S+)\s*(<\/div>)/g,
      '$1<p><a href="$2">$2</a></p>$3',
    )
  return dropUnknown(expanded, notes)
    .replace(
      /(?<!\[)\[(\/?)([a-z][\w-]*_[\w-]*|vc[\w-]*|su_[\w-]*|et_pb[\w-]*|toc|contact-form[\w-]*|playlist|spoiler)\b[^\]]*\]/g,
      (_, slash: string, name: string) => {
        if (!slash) notes.push({ kind: 'lost', message: unknown, about: name })
        return ''
      },
    )
    .replace(/\[(\[\w[^\]]*\])\]/g, '$1')
}

const unknown = noteTexts.shortcodeText

/** A word in brackets with its end is a shortcode of a plugin. */
const isUnknown = ({ name }: Pair) =>
  name.length > 1 && !/^(?:caption|gallery|embed|youtube|vimeo|video|audio|latex)$/.test(name)

/** Of a shortcode that is not known stay the text, its title, and its address as a link. */
function dropUnknown(text: string, notes: Note[]): string {
  return replacePairs(text, (pair) => {
    if (!isUnknown(pair)) return undefined
    const { name, attributes, inner } = pair
    notes.push({ kind: 'lost', message: unknown, about: name })
    const { title, link, url = link, href = url } = attributes
    const said = dropUnknown(inner, notes)
    const linked =
      href && /^(?:https?:|\/)/.test(href) ? `<a href="${escapeQuotes(href)}">${said.trim() || href}</a>` : said
    return title ? `\n\n<p><strong>${title}</strong></p>\n\n${linked}` : linked
  })
}

const escapeQuotes = (value: string) => value.replace(/["<]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const printFigure = (picture: string, caption = '') =>
  `\n\n<figure>${picture}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>\n\n`

const block =
  /^<\/?(?:address|article|aside|blockquote|center|details|div|dl|fieldset|figure|figcaption|form|h[1-6]|hr|iframe|li|ol|p|pre|section|script|style|table|tbody|thead|tr|td|th|ul)\b/i

/** Paragraphs and line breaks of the old editor, as `wpautop` of WordPress makes them when it shows a post. */
function addParagraphs(text: string): string {
  return text
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      block.test(part) ? part : `<p>${part.replace(/\n(?=(?:(?!<\/?(?:ul|ol|li|table)\b)[\s\S])*)/g, '<br>\n')}</p>`,
    )
    .join('\n\n')
}

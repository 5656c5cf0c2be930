import type { Note } from '@/lib/import/source-post'

const escapeHtml = (code: string) => code.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s\]]+))/g)].map(([, name, ...values]) => [
      name!,
      values.find((value) => value !== undefined) ?? '',
    ]),
  )

const codeNames =
  'code|sourcecode|bash|c|cpp|csharp|css|go|groovy|html|java|javascript|js|kotlin|matlab|objc|php|plain|powershell|python|py|r|ruby|scala|shell|sql|swift|text|xml'

/**
 * Content of WordPress as HTML: shortcodes of WordPress and its usual plugins are replaced, languages of blocks of code
 * are read from the comments of the block editor, and paragraphs of the old editor get their tags.
 * @param pictures addresses of attachments by id, for `[gallery]`
 */
export function expandContent(content: string, pictures: ReadonlyMap<string, string>, notes: Note[]): string {
  const isBlocks = content.includes('<!-- wp:')
  const codes: string[] = []
  const keep = (html: string) => `\n\n<pre data-kept="${codes.push(html) - 1}"></pre>\n\n`
  const text = content
    .replace(/\r\n?/g, '\n')
    .replace(
      new RegExp(String.raw`(?<!\[)\[(${codeNames})(?![\w-])([^\]]*)\]([\s\S]{0,100000}?)\[\/\1\]`, 'g'),
      (_, name, given, code) => {
        const { language, lang = language } = attributesOf(given as string)
        const named = lang ?? (/code$/.test(name as string) ? '' : (name as string))
        return keep(`<pre data-language="${named}">${escapeCode(code as string)}</pre>`)
      },
    )
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
  const expanded = expandShortcodes(text, pictures, notes)
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
export const dropTags = (content: string) =>
  content
    .replace(
      new RegExp(String.raw`(?<!\[)\[(${codeNames})(?![\w-])([^\]]*)\]`, 'g'),
      (_, name: string, given: string) => {
        const { language, lang = language } = attributesOf(given)
        return `<pre language="${lang ?? (/code$/.test(name) ? '' : name)}">`
      },
    )
    .replace(
      /(?<!\[)\[\/?(?:caption|gallery|embed|youtube|vimeo|video|audio|latex|toc|[a-z][\w-]*_[\w-]*|[a-z-]*code)\b[^\]]*\]/g,
      '',
    )
    .replace(/\$latex\b/g, '$')

function expandShortcodes(text: string, pictures: ReadonlyMap<string, string>, notes: Note[]): string {
  const expanded = text
    .replace(/\$latex\s+([^$\n]+)\$/g, (_, formula: string) => `\\(${formula.trim()}\\)`)
    .replace(/\[latex[^\]]*\]([\s\S]{0,5000}?)\[\/latex\]/g, (_, formula: string) => `\\(${formula.trim()}\\)`)
    .replace(/\[caption[^\]]*\]([\s\S]{0,5000}?)\[\/caption\]/g, (_, inner: string) => {
      const [picture = '', caption = ''] = /^([\s\S]*<img[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inner)?.slice(1) ?? [
        '',
        inner,
      ]
      return `\n\n<figure>${picture.trim()}<figcaption>${caption.trim()}</figcaption></figure>\n\n`
    })
    .replace(/\[gallery([^\]]*)\]/g, (_, given: string) => {
      const sources = (attributesOf(given).ids ?? '').split(',').flatMap((id) => pictures.get(id.trim()) ?? [])
      if (sources.length === 0)
        notes.push({ kind: 'lost', message: 'a gallery names no pictures of the export', about: given.trim() })
      return `\n\n${sources.map((src) => `<p><img src="${src}"></p>`).join('\n')}\n\n`
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
  return expanded
    .replace(
      /(?<!\[)\[(\/?)([a-z][\w-]*_[\w-]*|vc[\w-]*|su_[\w-]*|et_pb[\w-]*|toc|contact-form[\w-]*|playlist|spoiler)\b[^\]]*\]/g,
      (_, slash: string, name: string) => {
        if (!slash) notes.push({ kind: 'lost', message: 'a shortcode is not known: its text stays', about: name })
        return ''
      },
    )
    .replace(/\[(\[\w[^\]]*\])\]/g, '$1')
}

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

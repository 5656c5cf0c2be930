// @ts-check

/**
 * Whether a client prefers Markdown to HTML (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1). It must name
 * Markdown itself, because browsers and command-line tools send `*\/*` and want HTML. With equal quality, the type that
 * is named first wins.
 * @param {string | null | undefined} accept
 * @returns {boolean}
 * @example prefersMarkdown('text/markdown, text/html;q=0.8') // => true
 * @example prefersMarkdown('text/html,application/xhtml+xml,*\/*;q=0.8') // => false
 */
export function prefersMarkdown(accept) {
  const ranges = (accept ?? '').split(',').map(readRange)
  const markdown = ranges.find(({ type }) => type === 'text/markdown')
  if (!markdown || markdown.quality <= 0) return false
  const html = ['text/html', 'text/*', '*/*']
    .map((type) => ranges.find((range) => range.type === type))
    .find((range) => range !== undefined)
  if (html?.type !== 'text/html') return markdown.quality >= (html?.quality ?? 0)
  if (markdown.quality !== html.quality) return markdown.quality > html.quality
  return ranges.indexOf(markdown) < ranges.indexOf(html)
}

/** `quality` from 0 to 1; an invalid value counts as 0 (not accepted). */
function readRange(/** @type {string} */ text) {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const written = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '')
  const quality = written === undefined ? 1 : Number(written)
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

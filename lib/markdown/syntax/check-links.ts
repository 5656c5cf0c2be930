import type { ElementContent, Root, RootContent } from 'hast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { showUrl } from '@/lib/text/readable-url'
import { visit } from './visit'

/** URL schemes allowed in links; all others are refused, however they are spelled. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Collects the links of a post for the checks across posts, and refuses unsafe schemes. */
export function collectLinks(tree: Root, context: Context<'syntax'>): void {
  visit(tree, 'element', (node: RootContent) => {
    if (node.type !== 'element' || node.tagName !== 'a' || !node.position) return
    const url = String(node.properties.href ?? '')
    const place = node.position?.start
    const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase()
    if (scheme && !schemes.has(scheme)) {
      context.problems.error(place, ...say.links.scheme(scheme))
      delete node.properties.href
      return
    }
    const unclear = findUnclear(url)
    if (unclear) {
      context.problems.error(place, ...say.links.unclear(showUrl(url), ...unclear))
      delete node.properties.href
      return
    }
    context.syntax.links.push({ url, line: place?.line ?? 1, column: place?.column ?? 1 })
  })
}

/** Links that lead elsewhere than they look: to another site, or to a letter with more readers than it shows. */
function findUnclear(url: string): [message: string, remedy: string] | undefined {
  const plain = url.replace(/[\s\p{Cc}]/gu, '')
  if (/^[/\\]{2}/.test(plain)) return say.links.noScheme(plain.replaceAll('\\', '/'))
  if (/^https?:(?!\/\/[^/\\])/i.test(plain)) return say.links.ambiguous
  if (/^https?:\/\/[^/\\?#]*@/i.test(plain)) return say.links.userName
  if (/^mailto:(?:[^?]*\?(?!subject=[^&]*$)|.*%0[ad])/i.test(plain)) return say.links.mailHeaders
  if (/^mailto:[^?]*(?:,|%2c|;|%3b)/i.test(plain)) return say.links.severalReaders
  return undefined
}

const blocks = new Set(['div', 'p', 'ul', 'ol', 'pre', 'table', 'figure', 'blockquote', 'code-block', 'hr', 'dl'])

/** HTML does not allow a block inside `<p>` (a note with a list, for example): such a paragraph becomes a `<div>`. */
export function liftBlocks(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'p' && node.children.some(holdsBlock)) {
      node.tagName = 'div'
      node.properties.className = ['paragraph']
    }
  })
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(holdsBlock))
}

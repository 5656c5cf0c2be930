import type { Element, ElementContent, Root } from 'hast'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { findCardAddress } from '@/lib/import/embed-address'
import type { Tell } from '@/lib/import/source-post'
import { attribute, replaceElements } from './tree'

/** Replaces embedded content by addresses, which are cards where its provider is known, or by links; scripts and forms are removed and reported. */
export function convertEmbeds(tree: Root, note: Tell): void {
  dropComments(tree)
  replaceElements(tree, (element) => {
    switch (element.tagName) {
      case 'iframe':
      case 'embed':
      case 'object':
        return linkTo(attribute(element, 'src') ?? attribute(element, 'data'), attribute(element, 'title'), note)
      case 'video':
      case 'audio': {
        const source = select('source', element)
        return linkTo(attribute(element, 'src') ?? (source && attribute(source, 'src')), undefined, note)
      }
      case 'script':
        return readScript(element, note)
      case 'style':
      case 'noscript':
      case 'template':
      case 'meta':
      case 'link':
        return []
      case 'input':
        return attribute(element, 'type') === 'checkbox' ? undefined : []
      case 'form':
      case 'select':
      case 'textarea':
      case 'canvas':
      case 'svg':
        note('lost', noteTexts.noElement, `<${element.tagName}>`)
        return textOf(element).trim() ? [h('p', textOf(element).trim())] : []
      case 'ins':
        return attribute(element, 'className')?.includes('adsbygoogle') ? [] : undefined
      default:
        return undefined
    }
  })
}

function dropComments(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).filter(({ type }) => type !== 'comment')
  for (const child of node.children) if (child.type === 'element') dropComments(child)
}

function linkTo(src: string | undefined, title: string | undefined, note: Tell): ElementContent[] {
  if (!src || /^(?:about|data|javascript):/i.test(src)) return []
  const card = findCardAddress(src)
  if (card) {
    note('changed', noteTexts.embedCard, card.slice(0, 80))
    return [h('p', [h('a', { href: card }, card)])]
  }
  const href = src.replace(/^\/\//, 'https://')
  note('changed', noteTexts.embedLink, href.slice(0, 80))
  return [h('p', [h('a', { href }, title?.trim() || nameOf(href))])]
}

/** @example nameOf('https://www.youtube.com/watch?v=x') // => 'youtube.com' */
function nameOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href
}

function readScript(element: Element, note: Tell): ElementContent[] {
  const src = attribute(element, 'src') ?? ''
  if (/gist\.github\.com/.test(src)) return linkTo(src.replace(/\.js(?:\?.*)?$/, ''), undefined, note)
  if (textOf(element).trim() || src) note('lost', noteTexts.noScript, (src || textOf(element).trim()).slice(0, 60))
  return []
}

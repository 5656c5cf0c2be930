import GithubSlugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { listIds } from './anchors'
import { isBlank, replaceElements } from './tree'

/**
 * Shifts headings to begin at the second level, without gaps between levels.
 * @returns their new ids by the old ones, if the old page had any
 */
export function orderHeadings(tree: Root): Map<string, string> {
  replaceElements(tree, (element) =>
    /^h[1-6]$/.test(element.tagName) && element.children.every(isBlank) ? [] : undefined,
  )
  const headings: Element[] = []
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node)
  })
  const levels = headings.map(({ tagName }) => Number(tagName[1]))
  const shift = 2 - Math.min(...levels)
  const given = new Map<string, string>()
  const ids = new Map<string, string>()
  const slugger = new GithubSlugger()
  let depth = 1
  for (const [index, heading] of headings.entries()) {
    depth = Math.min(levels[index]! + shift, depth + 1, 6)
    heading.tagName = `h${depth}`
    const text = textOf(heading).replace(/\s+/g, ' ').trim().normalize('NFC')
    const id = slugger.slug(text) || `section-${index + 1}`
    const own = heading.properties.id ? [String(heading.properties.id)] : []
    for (const old of [...own, ...listIds(heading)]) if (!given.has(old)) given.set(old, id)
    ids.set(id, id)
    heading.properties = {}
  }
  return new Map([...ids, ...given]) // an id that is written stands before one that is made of the words
}

/** Reads explicit ids, `## 절 {#section}` in Hugo and kramdown, and removes them from the text. */
export function readWrittenIds(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) readWrittenId(node)
  })
}

function readWrittenId(heading: Element): void {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return
  const opens = last.value.lastIndexOf('{')
  const [, id] = /^\{:?\s*#([^\s{}.]+)[^}]*\}$/.exec(last.value.slice(opens).trimEnd()) ?? []
  if (opens < 0 || !id) return
  last.value = last.value.slice(0, opens).trimEnd()
  heading.properties.id = id
}

/**
 * The new id of a heading or place that an old link refers to; platforms derive ids in different ways.
 * @returns undefined when there is no such heading
 */
export function findHeading(ids: ReadonlyMap<string, string>, fragment: string): string | undefined {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  return ids.get(fragment.normalize('NFC')) ?? [...ids].find(([old]) => plain(old) === plain(fragment))?.[1]
}

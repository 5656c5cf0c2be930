import type { Node, Parent, PhrasingContent } from 'mdast'

/** Tree node of a citation: `[@key]` or `@key`. */
export interface Citation extends Node {
  type: 'citation'
  /** `@key` outside brackets: the authors are part of the sentence. */
  narrative: boolean
  children: CitedWork[]
}

/** One work of a citation: `see @key, p. 3`. */
export interface CitedWork extends Node {
  type: 'citedWork'
  key: string
  /** `-@key`: only the year, because the authors stand in the sentence already. */
  hidesAuthors: boolean
  /** What stands before the key and behind it, as written: both may have marks, formulas and links. */
  children: [prefix: CitationPart, suffix: CitationPart]
}

export interface CitationPart extends Parent {
  type: 'citationPart'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation
    citedWork: CitedWork
    citationPart: CitationPart
  }
  interface PhrasingContentMap {
    citation: Citation
  }
}

export function buildWork(key: string, prefix: PhrasingContent[] = [], suffix: PhrasingContent[] = []): CitedWork {
  const part = (children: PhrasingContent[]): CitationPart => ({ type: 'citationPart', children })
  return { type: 'citedWork', key, hidesAuthors: false, children: [part(prefix), part(suffix)] }
}

/** Between works: those with words of their own are separated more clearly. */
export function separatorOf({ children }: Citation, style: 'numbers' | 'author-year'): string {
  const isPlain = children.every((work) => work.children.every((part) => part.children.length === 0))
  return style === 'numbers' && isPlain ? ', ' : '; '
}

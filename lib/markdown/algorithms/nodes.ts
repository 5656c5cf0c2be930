import type { Parent, PhrasingContent } from 'mdast'

/** Pseudocode: its caption, if it has one, then its lines. */
export interface Algorithm extends Parent {
  type: 'algorithm'
  label?: Label
  children: (AlgorithmCaption | AlgorithmLine)[]
}

export interface AlgorithmCaption extends Parent {
  type: 'algorithmCaption'
  children: PhrasingContent[]
}

export interface AlgorithmLine extends Parent {
  type: 'algorithmLine'
  /** How many blocks it stands in. */
  depth: number
  /** Its number; undefined for what is given, for captions, and where lines are not numbered. */
  number?: number | undefined
  /** Whether the number is shown: `\begin{algorithmic}[5]` shows each fifth. */
  isShown?: boolean
  label?: Label
  /** Id in the page, of a line that has a label. */
  id?: string
  children: PhrasingContent[]
}

/** `\label{…}`, and where it stands. */
export interface Label {
  name: string
  place: { line: number; column: number } | undefined
}

/** A comment of a line. */
export interface AlgorithmComment extends Parent {
  type: 'algorithmComment'
  children: PhrasingContent[]
  data: { hName: 'span'; hProperties: { className: string[] } }
}

declare module 'mdast' {
  interface RootContentMap {
    algorithm: Algorithm
    algorithmCaption: AlgorithmCaption
    algorithmLine: AlgorithmLine
    algorithmComment: AlgorithmComment
  }
  interface PhrasingContentMap {
    algorithmComment: AlgorithmComment
  }
  interface BlockContentMap {
    algorithm: Algorithm
  }
}

export const isLine = (node: AlgorithmCaption | AlgorithmLine): node is AlgorithmLine => node.type === 'algorithmLine'
export const findCaption = ({ children: [first] }: Algorithm): AlgorithmCaption | undefined =>
  first?.type === 'algorithmCaption' ? first : undefined

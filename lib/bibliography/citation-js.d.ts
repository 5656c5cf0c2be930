declare module '@citation-js/core' {
  /** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
  export interface CslItem {
    id: string
    type: string
    title?: string
    author?: CslName[]
    issued?: { 'date-parts'?: number[][]; literal?: string }
    'container-title'?: string
    publisher?: string
    DOI?: string
    URL?: string
    [field: string]: unknown
  }
  export interface CslName {
    given?: string
    family?: string
    literal?: string
    suffix?: string
    'non-dropping-particle'?: string
  }
  export class Cite {
    constructor(data: CslItem | CslItem[], options?: { generateGraph?: boolean })
    format(kind: 'bibliography' | 'citation' | 'bibtex', options?: Record<string, unknown>): string
  }
  export const plugins: {
    input: { data(text: unknown, type: string): unknown[] }
    config: { get(plugin: string): { format: Record<string, unknown> } }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'

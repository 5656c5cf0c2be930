declare module '@citation-js/core' {
  /** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
  export interface CslItem {
    id: string
    type: string
    title?: string
    author?: CslName[]
    editor?: CslName[]
    issued?: CslDate
    'container-title'?: string
    publisher?: string
    [field: string]: unknown
  }
  export interface CslDate {
    /** One date, or the two ends of a range: `[year, month, day]`. */
    'date-parts'?: number[][]
    /** Words: “to appear”. */
    literal?: string
    circa?: boolean
  }
  export interface CslName {
    given?: string
    family?: string
    literal?: string
    suffix?: string
    'non-dropping-particle'?: string
  }
  export const plugins: {
    output: { format(kind: 'bibliography', items: CslItem[], options: Record<string, unknown>): string }
    config: {
      get(plugin: '@csl'): { styles: { has(name: string): boolean; add(name: string, style: string): void } }
    }
  }
}
declare module '@citation-js/plugin-csl'

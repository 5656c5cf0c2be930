declare module 'subset-font' {
  export interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype'
    noHinting?: boolean
    /** Tags of OpenType features to keep. */
    keepFeatures?: string[]
    variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>
  }
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>
}

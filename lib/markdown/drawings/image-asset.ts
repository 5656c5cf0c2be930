import type { Svg } from './svg'

/** An image ready to be placed in a page. Sizes are in CSS pixels. */
export interface ImageAsset {
  kind: 'drawing' | 'photo' | 'remote'
  src: string
  width?: number
  height?: number
  /** Smaller versions of a photo: `url 480w, …`. */
  srcset?: string
  /** An SVG to be inlined, which follows the theme. */
  svg?: Svg | undefined
  /** The variant for narrow windows: `name.narrow.svg` beside `name.svg`. */
  narrow?: ImageAsset | undefined
  /** Files that the result depends on, existing or not, and files that it wrote, for the cache of compiled posts. */
  used: string[]
  made: string[]
}

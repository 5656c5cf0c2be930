import type { Svg } from './svg'

/** A file of captions, and its language as far as its name says it. */
export interface Captions {
  src: string
  lang?: string
}

/** An image ready to be placed in a page. Sizes are in CSS pixels. */
export interface ImageAsset {
  kind: 'drawing' | 'photo' | 'remote' | 'video' | 'audio'
  src: string
  width?: number
  height?: number
  /** Smaller versions of a photo: `url 480w, …`. */
  srcset?: string
  /** The picture of a film before it plays, and its captions. */
  poster?: string
  captions?: Captions[]
  /** An SVG to be inlined, which follows the theme. */
  svg?: Svg | undefined
  /** The variant for narrow windows: `name.narrow.svg` beside `name.svg`. */
  narrow?: ImageAsset | undefined
  /** Files that the result depends on, existing or not, and files that it wrote, for the cache of compiled posts. */
  used: string[]
  made: string[]
}

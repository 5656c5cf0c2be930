import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '@/lib/markdown/context'
import type { ImageAsset } from '@/lib/markdown/drawings/image-asset'
import type { Shown } from '@/lib/markdown/drawings/picture-look'

/** A film or sound with the browser's own controls: nothing plays by itself, and only its beginning is requested. */
export function renderMedia(asset: ImageAsset, alt: string, { style }: Partial<Shown>, context: Context): Element {
  const { kind, src, width, height, poster, captions = [] } = asset
  if (context.target === 'feed') return h('a', { href: src }, alt)
  const common = { src, controls: true, preload: 'metadata', ariaLabel: alt, style }
  if (kind === 'audio') return h('audio', common)
  const tracks = captions.map(({ src: file, lang }, index) =>
    h('track', {
      ...{ kind: 'captions', src: file, srcLang: lang, default: index === 0 },
      label: lang ? new Intl.DisplayNames(lang, { type: 'language' }).of(lang) : context.words.spoken,
    }),
  )
  return h('video', { ...common, poster, width, height, playsInline: true }, tracks)
}

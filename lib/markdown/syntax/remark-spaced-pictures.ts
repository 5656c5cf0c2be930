import type { Image } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Processor } from 'unified'
import { spacedPictures } from './spaced-pictures'

/** Reads pictures whose names have spaces (`spaced-pictures.ts`) as images. */
export function remarkSpacedPictures(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), spacedPictures]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown]
}

function collect(this: CompileContext): void {
  this.buffer()
}

const setAs = (name: 'alt' | 'url' | 'title') =>
  function (this: CompileContext): void {
    const value = this.resume()
    ;(this.stack.at(-1) as Image)[name] = value
  }

const fromMarkdown: Extension = {
  enter: {
    spacedPicture(this: CompileContext, token: Token) {
      this.enter({ type: 'image', url: '', alt: null, title: null }, token)
    },
    spacedPictureAlt: collect,
    spacedPictureAddress: collect,
    spacedPictureTitle: collect,
  },
  exit: {
    spacedPicture(this: CompileContext, token: Token) {
      this.exit(token)
    },
    spacedPictureAlt: setAs('alt'),
    spacedPictureAddress: setAs('url'),
    spacedPictureTitle: setAs('title'),
  },
}

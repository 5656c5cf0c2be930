import { readFileSync } from 'node:fs'
import { getColour, readTokens } from '@/lib/theme/read-theme'
import { writeIfChanged } from './write-if-changed'

/** Writes the style sheet of feeds, which are no pages, with the colours of the theme. */
export function buildFeedStyle(): void {
  const tokens = readTokens()
  const css = readFileSync('lib/feeds/feed.css', 'utf8').replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const { light, dark } = getColour(name, tokens)
    return `light-dark(${light}, ${dark})`
  })
  writeIfChanged('public/feed.css', css)
}

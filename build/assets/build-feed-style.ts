import { readFileSync } from 'node:fs'
import { getColour, readTokens } from '@/lib/theme/read-theme'
import { writeIfChanged } from './write-if-changed'

/** Writes the style sheet of feeds, which are no pages, with the colours and the font of the site. */
export function buildFeedStyle(): void {
  const tokens = readTokens()
  const css = readFileSync('lib/feeds/feed.css', 'utf8').replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const { light, dark } = getColour(name, tokens)
    return `light-dark(${light}, ${dark})`
  })
  const faces = readFileSync('.generated/fonts.css', 'utf8').match(/^@font-face\{font-family:"Pretendard";.*$/gm) ?? []
  const [namespaces = ''] = /^(?:\/\*.*\*\/\n|@namespace .*\n)+/.exec(css) ?? [] // which stand before all rules
  writeIfChanged('public/feed.css', [namespaces, ...faces, css.slice(namespaces.length)].join('\n'))
}

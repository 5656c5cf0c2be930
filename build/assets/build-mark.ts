import { existsSync, readFileSync } from 'node:fs'
import { siteName } from '@/lib/site/names'
import { defaultLanguage } from '@/site.config'
import { writeIfChanged } from './write-if-changed'

/** The owner's own drawing, if there is one. */
const own = 'mark.svg'

/** Where the mark is published: its URL has no hash, because browsers and search engines ask for it by name. */
export const markFile = 'public/icon.svg'

/**
 * Writes the mark of the site: `mark.svg` of the owner, a square, or lines of text and a margin in the colours of the theme.
 * @param colours hexadecimal, those of the light theme
 */
export function buildMark(colours: { paper: string; ink: string; accent: string }): void {
  writeIfChanged(markFile, existsSync(own) ? readFileSync(own, 'utf8') : drawMark(colours))
}

function drawMark({ paper, ink, accent }: Parameters<typeof buildMark>[0]): string {
  const name = siteName(defaultLanguage).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const line = (path: string, colour: string) =>
    `<path d="${path}" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${name}</title>`,
    `<rect width="32" height="32" rx="7" fill="${paper}"/>`,
    `${line('M7 10h11M7 16h11M7 22h7', ink)}${line('M23.5 6v20', accent)}</svg>\n`,
  ].join('')
}

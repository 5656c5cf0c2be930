import { say } from '@/lib/i18n/authors'
import { findReadable } from '@/lib/theme/contrast'
import { getColour } from '@/lib/theme/read-theme'
import type { Answers } from './answers'

/** A text as TypeScript source. */
const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`

/**
 * `site.config.ts` with the answers in the places of what is there; all else stays.
 * @throws Error naming a field that is not found
 */
export function applyAnswers(source: string, answers: Answers): string {
  const { name, author, languages, description, timeZone, url, email, profiles } = answers
  const person = [
    `name: ${quote(author)}`,
    `profiles: [${profiles.map(quote).join(', ')}]`,
    ...(email ? [`email: ${quote(email)}`] : []),
  ]
  const texts = languages.map((lang) => `    ${lang}: ${quote(description[lang] ?? '')},\n`)
  const changes: [field: string, pattern: RegExp, text: string][] = [
    ['name', /^ {2}name: .*$/m, `  name: ${quote(name)},`],
    ['languages', /^ {2}languages: .*$/m, `  languages: [${languages.map(quote).join(', ')}],`],
    ['description', /^ {2}description: \{[\s\S]*?^ {2}\},$/m, `  description: {\n${texts.join('')}  },`],
    ['author', /^ {2}author: .*$/m, `  author: { ${person.join(', ')} },`],
    ['timeZone', /^ {2}timeZone: .*$/m, `  timeZone: ${quote(timeZone)},`],
    ...(url ? [['url', /'http:\/\/localhost:3000'/, quote(url)] as [string, RegExp, string]] : []),
  ]
  return changes.reduce((text, [field, pattern, replacement]) => {
    if (!pattern.test(text)) throw new Error(say.init.movedField(field))
    return text.replace(pattern, () => replacement)
  }, source)
}

/**
 * `theme.css` with an accent in both themes: the colour itself, or the nearest that can be read.
 * @param accent hexadecimal
 */
export function setAccent(css: string, accent: string): string {
  const grounds = ['--paper', '--raised', '--sunken'].map((name) => getColour(name))
  const light = findReadable(
    accent,
    grounds.map((ground) => ground.light),
    4.5,
  )
  const dark = findReadable(
    accent,
    grounds.map((ground) => ground.dark),
    4.5,
  )
  const line = `  --accent: light-dark(${light ?? accent}, ${dark ?? accent});`
  return css.replace(/^:root \{\n(?: {2}--accent: .*\n)?/m, `:root {\n${line}\n`)
}

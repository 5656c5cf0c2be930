import { say } from '@/lib/i18n/authors'
import { findReadable } from '@/lib/theme/contrast'
import { getColour } from '@/lib/theme/read-theme'
import type { Answers } from './answers'

/** The width that `biome.json` gives to a line. */
const lineWidth = 120

/** A text as TypeScript source, in the quotes that need fewer escapes, as the formatter writes it. */
function quote(text: string): string {
  const count = (mark: string) => text.split(mark).length
  const mark = count("'") > count('"') ? '"' : "'"
  return `${mark}${text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`).replace(/\s+/g, ' ')}${mark}`
}

/**
 * The author, a field a line, as the formatter would break it. It never breaks behind a name of up to four letters; all that
 * is longer here is ASCII, so that characters are columns.
 */
function writeAuthor({ author, profiles, email }: Answers): string {
  const fields = [`name: ${quote(author)}`, list('profiles', profiles.map(quote))]
  if (email) fields.push(fits(`email: ${quote(email)}`) ? `email: ${quote(email)}` : `email:\n      ${quote(email)}`)
  return `  author: {\n${fields.map((field) => `    ${field},\n`).join('')}  },`
}

function list(name: string, items: readonly string[]): string {
  const line = `${name}: [${items.join(', ')}]`
  return fits(line) ? line : `${name}: [\n${items.map((item) => `      ${item},\n`).join('')}    ]`
}

/** Of a field of `author`: its indent and its comma are counted. */
const fits = (field: string) => field.length + 5 <= lineWidth

/**
 * `site.config.ts` with the answers in the places of what is there; all else stays.
 * @throws Error naming a field that is not found
 */
export function applyAnswers(source: string, answers: Answers): string {
  const { name, languages, description, timeZone, url } = answers
  const texts = languages.map((lang) => `    ${lang}: ${quote(description[lang] ?? '')},\n`)
  const changes: [field: string, pattern: RegExp, text: string][] = [
    ['name', /^ {2}name: .*$/m, `  name: ${quote(name)},`],
    ['languages', /^ {2}languages: .*$/m, `  languages: [${languages.map(quote).join(', ')}],`],
    ['description', /^ {2}description: \{[\s\S]*?^ {2}\},$/m, `  description: {\n${texts.join('')}  },`],
    ['author', /^ {2}author: \{(?:.*\},|\n[\s\S]*?^ {2}\},)$/m, writeAuthor(answers)],
    ['timeZone', /^ {2}timeZone: .*$/m, `  timeZone: ${quote(timeZone)},`],
    ...(url ? [['url', /(?<=: )(['"])https?:\/\/.*\1(?=\),$)/m, quote(url)] as [string, RegExp, string]] : []),
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

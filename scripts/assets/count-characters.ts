import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { formatDate } from '@/lib/dates'
import { site } from '@/site.config'

export interface CharacterCounts {
  /** Characters beyond ASCII with the number of files that use them, most used first. */
  prose: Map<string, number>
  /** Characters beyond ASCII that occur in code. */
  code: string
  files: number
}

/** What the site writes: content, its drawings, the words of the interface, its name, and dates. */
export function countCharacters(): CharacterCounts {
  const files = ['content', 'lib/i18n'].flatMap((directory) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(mdx|svg|ts|yml)$/.test(name))
      .map((name) => path.join(directory, name)),
  )
  const counts = new Map<string, number>([...wordsOfEveryPage()].map((character) => [character, files.length]))
  const code = new Set<string>()
  for (const file of files) {
    const text = readFileSync(file, 'utf8').normalize('NFC')
    for (const character of beyondAscii(text)) counts.set(character, (counts.get(character) ?? 0) + 1)
    for (const [block] of text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)) {
      for (const character of beyondAscii(block)) code.add(character)
    }
  }
  const prose = new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
  return { prose, code: [...code].sort().join(''), files: files.length }
}

/** What pages say that no file of `content` or `lib/i18n` spells. */
function wordsOfEveryPage(): Set<string> {
  const dates = site.languages.map((lang) => formatDate(new Date(), lang, site.timeZone, 'prose'))
  return beyondAscii([site.name, site.author.name, ...Object.values(site.description), ...dates].join(''))
}

function beyondAscii(text: string): Set<string> {
  return new Set([...text].filter((character) => character.codePointAt(0)! > 126 && !/\s/u.test(character)))
}

import { readFileSync } from 'node:fs'
import { listOwnFiles } from '@/lib/files/own-files'
import { authorName, siteName } from '@/lib/site/names'
import { formatDate } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Non-ASCII characters of a document, by font; a bold character is also in `text`. */
export interface Characters {
  text: Set<string>
  bold: Set<string>
  code: Set<string>
}

/** Code blocks without their info string; not diagrams and charts. */
const codePattern = /(?<=^[ \t]*```(?!mermaid|chart)\S.*\n)[\s\S]*?(?=^[ \t]*```[ \t]*$)/gm

/** Titles, headings, table heads, emphasis, and front matter that is shown in bold. */
const boldPattern =
  /^\s*(?:title|authors|venue|name|ko|en): .*$|^#+ .*$|^:::.*$|^\|.*\|\n(?=\|[\s:|-]+\|$)|\*\*[^*]+\*\*|\*[^*\n]+\*|<text[^>]*font-weight[\s\S]*?<\/text>/gm

/**
 * Characters of the content: each post with its drawings, components and translations, each page, each file of the
 * figures that posts import, the bibliography and tags, and all titles and summaries as one more document, because lists
 * show them.
 */
export function listCharacters(): Characters[] {
  const documents = new Map<string, string>()
  const add = (key: string, text: string) => documents.set(key, `${documents.get(key) ?? ''}\n${text}`)
  for (const file of ['content', 'components/figures'].flatMap(listFiles)) {
    const text = readFileSync(file, 'utf8').normalize('NFC')
    add(/^content\/posts\/[^/.]+|.*/.exec(file)?.[0] ?? file, text)
    const [, title = '', summary = ''] = /^---\n[\s\S]*?^(title: .*)$[\s\S]*?^(summary: .*)$/m.exec(text) ?? []
    add('lists', `${title}\n${summary}`)
  }
  return [...documents.values()].map((text) => ({
    text: beyondAscii(text.replace(codePattern, '')),
    bold: beyondAscii((text.match(boldPattern) ?? []).join('')),
    code: beyondAscii((text.match(codePattern) ?? []).join('')),
  }))
}

/** Characters of the interface: messages, names, dates. Short messages may be bold labels. */
export function listInterfaceCharacters(): Omit<Characters, 'code'> {
  const words = [...listFiles('lib/i18n'), 'messages.ts'].map((file) => readFileSync(file, 'utf8'))
  const dates = site.languages.map((lang) => formatDate(new Date(), lang, site.timeZone, 'prose'))
  const names = site.languages.flatMap((lang) => [siteName(lang), authorName(lang), site.description[lang] ?? ''])
  const labels = words.flatMap((text) => text.match(/'[^'\n]{1,8}'/g) ?? [])
  return {
    text: beyondAscii([...words, ...names, ...dates].join('')),
    bold: beyondAscii([...labels, ...site.languages.map(siteName)].join('')),
  }
}

function listFiles(directory: string): string[] {
  return listOwnFiles(directory)
    .map((name) => `${directory}/${name}`)
    .filter(
      (file) => /\.(?:mdx|svg|[jt]sx?|yml|bib|csv|txt|json|py)$/.test(file) && !/synonyms\.yml$|\.test\.ts$/.test(file),
    )
    .sort()
}

function beyondAscii(text: string): Set<string> {
  return new Set([...text].filter((character) => character.codePointAt(0)! > 126 && !/\s/u.test(character)))
}

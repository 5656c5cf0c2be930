import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readFrontMatter, textOf } from '@/lib/import/read-front-matter'

/** The guide for authors, by the language of their tools: files of `docs/`. */
export const guides = { en: 'writing.md', ko: 'writing.ko.md' } as const

/**
 * The guide in the language that an address asks for, else in the author's own.
 * @example findGuide(undefined, 'ko') // => { lang: 'ko', other: 'en', file: 'writing.ko.md', title: '…' }
 */
export function findGuide(asked: unknown, own: 'ko' | 'en') {
  const lang = asked === 'ko' || asked === 'en' ? asked : own
  const file = guides[lang]
  const { fields } = readFrontMatter(readFileSync(path.join('docs', file), 'utf8'))
  return { lang, file, title: textOf(fields, 'title'), other: lang === 'ko' ? ('en' as const) : ('ko' as const) }
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listContentFiles } from '@/lib/content/list-files'
import { sayIn } from '@/lib/i18n/authors'
import type { Language } from '@/site.config'

/** Takes all sample content away: posts with their pictures, pages, works, tags and synonyms. */
export function removeSamples(root: string): void {
  for (const name of ['posts', 'pages', 'references.bib', 'tags.yml', 'synonyms.yml'])
    rmSync(path.join(root, name), { recursive: true, force: true })
}

/**
 * Keeps the sample posts as drafts, which no build shows; the samples' pages go.
 * @throws Error where Korean is not the first language: the files of the samples say nothing else
 */
export function keepSamples(root: string, languages: readonly Language[]): void {
  if (languages[0] !== 'ko') throw new Error(sayIn(languages[0]).init.samplesInKorean)
  rmSync(path.join(root, 'pages'), { recursive: true, force: true })
  for (const file of listContentFiles(root)) {
    const whole = path.join(root, file)
    const [, lang] = /\.([a-z]{2})\.mdx$/.exec(file) ?? []
    if (lang && !languages.some((one) => one === lang)) rmSync(whole)
    else writeFileSync(whole, markDraft(readFileSync(whole, 'utf8')))
  }
}

/** @example markDraft('---\ntitle: "a"\n---\n') // => '---\ntitle: "a"\ndraft: true\n---\n' */
export function markDraft(text: string): string {
  return /^draft: true$/m.test(text) ? text : text.replace(/\n---\n/, '\ndraft: true\n---\n')
}

import { defaultLanguage, type Language, site } from '@/site.config'

/**
 * Slug and language that a file name says.
 * @example parseContentPath('posts/lora/index.en.mdx') // => { slug: 'lora', lang: 'en' }
 * @example parseContentPath('posts/lora.mdx') // => { slug: 'lora', lang: undefined }
 */
export function parseContentPath(file: string): { slug: string; lang: string | undefined } {
  const name = file
    .normalize('NFC')
    .replace(/^[^/]+\//, '')
    .replace(/\.mdx?$/, '')
  const [, base = '', lang] = /^(.*?)(?:\.([a-z]{2}(?:-[A-Za-z]+)?))?$/.exec(name) ?? []
  return { slug: base.replace(/\/index$/, ''), lang }
}

/** Language of a document: what its front matter says, else its file name, else the first of the site. */
export function findLanguage(file: string, said?: unknown): Language {
  const lang = said ?? parseContentPath(file).lang
  return site.languages.find((language) => language === lang) ?? defaultLanguage
}

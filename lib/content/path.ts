import { defaultLanguage, type Language, site } from '@/site.config'

/**
 * Parses slug and language from a file name.
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

/** The language of a document: from its front matter, else its file name, else the site's default. */
export function findLanguage(file: string, said?: unknown): Language {
  const lang = said ?? parseContentPath(file).lang
  return site.languages.find((language) => language === lang) ?? defaultLanguage
}

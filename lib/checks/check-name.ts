import { proposeSlug } from '@/lib/addresses/propose-slug'
import { postSlugPattern, reservedSlugs } from '@/lib/addresses/slug'
import { parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { site } from '@/site.config'

const longest = 80

/** Checks the slug and language that a file name gives. */
export function checkName(file: string, problems: Problems): void {
  const fail = (message: string, remedy: string) => problems.error(undefined, message, remedy)
  if (!file.endsWith('.mdx')) {
    fail(...say.posts.fileEnding(file.split('/').at(-1)!))
    return
  }
  const { slug, lang } = parseContentPath(file)
  if (lang && !site.languages.some((one) => one === lang)) {
    fail(
      ...say.posts.languageOfName(
        lang,
        site.languages.map((one) => `.${one}.mdx`),
      ),
    )
  }
  if (!postSlugPattern.test(slug)) {
    fail(...say.posts.noSlug(slug, proposeSlug(slug.normalize('NFC')) || 'a-name-in-latin-letters'))
  } else if (slug.length > longest) {
    fail(...say.posts.longSlug(slug.length, longest))
  } else if (file.startsWith('posts/') && reservedSlugs.has(slug)) {
    fail(...say.posts.reservedSlug(slug))
  }
}

import { postSlugPattern, reservedSlugs } from '@/lib/addresses/slug'
import { parseContentPath } from '@/lib/content/path'
import type { Problems } from '@/lib/text/problems'
import { site } from '@/site.config'

const longest = 80

/** Checks the slug and language that a file name gives. */
export function checkName(file: string, problems: Problems): void {
  const fail = (message: string, remedy: string) => problems.error(undefined, message, remedy)
  if (!file.endsWith('.mdx')) {
    fail(`the file is called ${file.split('/').at(-1)}`, 'posts and pages end in .mdx')
    return
  }
  const { slug, lang } = parseContentPath(file)
  if (lang && !site.languages.some((one) => one === lang)) {
    fail(
      `the site has no language “${lang}”`,
      `end the name in ${site.languages.map((one) => `.${one}.mdx`).join(' or ')}`,
    )
  }
  if (!postSlugPattern.test(slug)) {
    fail(`“${slug}” is no slug for a URL`, `call it ${proposeSlug(slug)}: small letters, digits and single hyphens`)
  } else if (slug.length > longest) {
    fail(`the slug has ${slug.length} characters`, `shorten it to ${longest}`)
  } else if (file.startsWith('posts/') && reservedSlugs.has(slug)) {
    fail(`“${slug}” stands for something else in URLs`, `call it ${slug}-post`)
  }
}

/** @example proposeSlug('My Post!') // => 'my-post' */
function proposeSlug(slug: string): string {
  const ascii = slug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return ascii || 'a-name-in-latin-letters'
}

import { buildAliasRedirects, findMoved, isServed } from '@/lib/addresses/aliases'
import { routes } from '@/lib/addresses/routes'
import { listOldAddresses } from '@/lib/content/moved'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { defaultLanguage } from '@/site.config'
import type { ImportedPost } from './import-site'

/**
 * Asks for each old address as a browser would, of the table that answers on the site (`proxy.ts`, `next.config.js`), and
 * reports in the posts those that do not lead to their post.
 */
export function askAddresses(posts: readonly ImportedPost[]): void {
  const moved = posts
    .filter(({ addresses }) => addresses.length > 0)
    .map((post) => ({ aliases: post.addresses, path: routes.post(defaultLanguage, post.slug) }))
  const table = { posts: listOldAddresses(moved), tags: {} }
  const rules = buildAliasRedirects(moved).map(({ source, destination }) => ({
    pattern: new RegExp(`^/(?:${source.replace(/^\/:old\(|\)$/g, '')})$`, 'i'),
    destination,
  }))
  const answer = (address: string): string | undefined => {
    const asked = new URL(encodeURI(address).replaceAll('%25', '%'), 'https://old.example')
    if (!isServed(address)) return findMoved(asked, table)
    return rules.find(({ pattern }) => pattern.test(asked.pathname))?.destination
  }
  const pages = new Set(posts.map(({ slug }) => `/posts/${slug}`))
  for (const post of posts) {
    const target = routes.post(defaultLanguage, post.slug)
    const silent = post.addresses.filter((one) => answer(one) !== target || pages.has(one))
    for (const about of silent) post.notes.push({ kind: 'lost', message: noteTexts.silentAddress, about })
    const { addresses } = post.tally
    if (addresses) post.tally.addresses = { ...addresses, there: addresses.there - silent.length }
  }
}

import { readFileSync } from 'node:fs'
import { followMoved } from '@/lib/addresses/follow-moved'
import { routes } from '@/lib/addresses/routes'
import { toSlug } from '@/lib/addresses/slug'
import { listMovedPosts, readIndex } from '@/lib/content/moved'
import { defaultLanguage, type Language, site } from '@/site.config'

/** A redirect: paths relative to the base path; `from` may have a query, `to` is percent-encoded. */
export interface OldAddress {
  from: string
  to: string
}

/** Old addresses of public posts, as their authors wrote them, and other names of tags. */
export function listOldAddresses(now = Date.now()): OldAddress[] {
  const posts = listMovedPosts(now)
    .filter(({ at }) => at === 0)
    .flatMap(({ aliases, path }) => aliases.map((from) => ({ from, to: path })))
  const { tags, tagNames } = followMoved(JSON.parse(readFileSync('.generated/moved.json', 'utf8')))(now)
  const written = readIndex().flatMap((post) => post.tags ?? [])
  const ofPlatforms = [...new Set([...Object.keys(tags), ...written])].flatMap((name) => {
    const to = tags[toSlug(name)]
    if (!to || /[/?#%]/.test(name)) return [] // no part of a path that a file could have
    return ['tag', 'category', 'categories'].map((kind) => ({ from: `/${kind}/${name}`, to }))
  })
  const otherNames = Object.entries(tagNames).flatMap(([lang, names]) =>
    Object.entries(names).map(([name, slug = '']) => {
      const other = name === slug ? name.normalize('NFD') : name // as macOS writes it
      return { from: decodeURI(routes.tag(lang as Language, other)), to: routes.tag(lang as Language, slug) }
    }),
  )
  return [...posts, ...ofPlatforms, ...otherNames, ...feeds, ...ofThisSite]
}

/** Usual names of feeds. Feed readers do not follow a redirect page: where a host has no redirects, these are copies. */
export const feedCopies = ['/rss.xml', '/index.xml']

const feeds = [
  ...[...feedCopies, '/rss', '/feed'].map((from) => ({ from, to: routes.feed(defaultLanguage) })),
  { from: '/atom', to: routes.feed(defaultLanguage, 'atom.xml') },
]

/** Names of pages that this site redirects, too (`next.config.js`). */
const ofThisSite = [
  { from: `/${defaultLanguage}`, to: '/' },
  ...site.languages.map((lang) => ({
    from: `${routes.posts(lang).replace(/\/$/, '')}/page/1`,
    to: routes.posts(lang),
  })),
]

/** Whether it cannot be served as a file: `/?p=12` is the same file for all queries. */
export const hasQuery = ({ from }: OldAddress) => from.includes('?')

/** Lines of `_redirects`, which Cloudflare Pages and Netlify read. */
export function renderRedirects(addresses: readonly OldAddress[]): string {
  const lines = addresses
    .filter((address) => !hasQuery(address))
    .map(({ from, to }) => `${encodeURI(decodeURI(from).replace(/\/+$/, ''))} ${to} 301`)
  const others = site.languages.filter((lang) => lang !== defaultLanguage)
  const prefixes = ['', ...others.map((lang) => `/${lang}`)]
  const firstPages = prefixes.map((prefix) => `${prefix}/tags/:tag/page/1 ${prefix}/tags/:tag 301`)
  const prefixed = `/${defaultLanguage}/* /:splat 301`
  const missing = others.map((lang) => `/${lang}/* /${lang}/404.html 404`) // Cloudflare knows without it
  return `${[...new Set([...lines, ...firstPages, prefixed, ...missing])].join('\n')}\n`
}

import { XMLBuilder } from 'fast-xml-parser'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { findContentPage, findPost, nameAuthors, type Post } from '@/lib/content'
import { findLanguage } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { cleanXml } from '@/lib/text/characters'
import { defaultLanguage, site } from '@/site.config'

export const oembedFormats = ['json', 'xml'] as const
export type OembedFormat = (typeof oembedFormats)[number]

/** How long consumers may cache it, in seconds. */
const cacheAge = 86_400

/**
 * The post at a URL, with or without a query or trailing slash.
 * @returns undefined for another site, another page, and posts that are not public
 */
export function findPostByUrl(url: URL): Post | undefined {
  if (url.host !== new URL(site.url).host || !url.pathname.startsWith(`${site.basePath}/`)) return undefined
  const [, prefix = defaultLanguage, slug] =
    /^(?:\/([a-zA-Z-]+))?\/posts\/([^/]+)\/?$/.exec(url.pathname.slice(site.basePath.length)) ?? []
  const lang = findLanguage(prefix)
  return lang && slug ? findPost(lang, slug) : undefined
}

/** oEmbed data of a post (https://oembed.com, type `link`: no script, no frame). */
export function renderOembed(post: Post, format: OembedFormat): string {
  const said = {
    version: '1.0',
    type: 'link',
    title: post.title,
    author_name: nameAuthors(post),
    author_url:
      site.author.url ??
      absoluteUrl(findContentPage(post.lang, 'about') ? routes.page(post.lang, 'about') : routes.posts(post.lang)),
    provider_name: siteName(post.lang),
    provider_url: absoluteUrl(routes.posts(post.lang)),
    cache_age: cacheAge,
  }
  if (format === 'json') return JSON.stringify(said)
  return cleanXml(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>${new XMLBuilder().build({ oembed: said })}`)
}

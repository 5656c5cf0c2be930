import type { MetadataRoute } from 'next'
import { listArchive, listPosts, listSeries, listTags, listTranslations, type Post } from '@/lib/content'
import { absoluteUrl, routes } from '@/lib/routes'
import { type Language, site } from '@/site.config'

type Entry = MetadataRoute.Sitemap[number]

/** Every public page. `lastmod` is said only where it is known: a search engine that is lied to stops listening. */
export function buildSitemap(): MetadataRoute.Sitemap {
  return site.languages.flatMap((lang) => {
    const posts = listPosts({ lang })
    return [
      { url: absoluteUrl(routes.posts(lang)), lastModified: latest(posts) },
      { url: absoluteUrl(routes.tags(lang)) },
      { url: absoluteUrl(routes.papers(lang)) },
      { url: absoluteUrl(routes.series(lang)) },
      { url: absoluteUrl(routes.archive(lang)) },
      { url: absoluteUrl(routes.about(lang)) },
      ...posts.map(buildPostEntry),
      ...listSeries(lang).map(({ slug, parts }) => ({
        url: absoluteUrl(routes.seriesOf(lang, slug)),
        lastModified: latest(parts),
      })),
      ...listArchive(lang).map(({ year }) => ({ url: absoluteUrl(routes.archiveOf(lang, year)) })),
      ...listTags(lang).map((tag) => buildTagEntry(lang, tag.slug)),
    ]
  })
}

function buildPostEntry(post: Post): Entry {
  const versions = [post, ...listTranslations(post)]
  const languages = Object.fromEntries(versions.map(({ lang, slug }) => [lang, absoluteUrl(routes.post(lang, slug))]))
  return {
    url: absoluteUrl(routes.post(post.lang, post.slug)),
    lastModified: post.updatedAt ?? post.publishedAt,
    alternates: versions.length > 1 ? { languages } : undefined,
  }
}

function buildTagEntry(lang: Language, tag: string): Entry {
  return { url: absoluteUrl(routes.tag(lang, tag)), lastModified: latest(listPosts({ lang, tag })) }
}

function latest(posts: Post[]): Date | undefined {
  const times = posts.map((post) => (post.updatedAt ?? post.publishedAt).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

import { posts, siteUrl, tags } from '@/app/posts'

export default function sitemap() {
  return [
    { url: siteUrl },
    ...posts.map(({ slug, date }) => ({ url: `${siteUrl}/posts/${slug}`, lastModified: date })),
    ...[...tags.keys()].map((tag) => ({ url: `${siteUrl}/tags/${encodeURIComponent(tag)}` })),
  ]
}

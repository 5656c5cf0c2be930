import { posts, siteUrl } from '@/app/posts'

export const dynamic = 'force-static'

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

export function GET() {
  const items = posts.map(
    ({ slug, title, date, summary }) =>
      `<item><title>${escape(title)}</title><link>${siteUrl}/posts/${slug}</link><guid>${siteUrl}/posts/${slug}</guid><pubDate>${new Date(date).toUTCString()}</pubDate><description>${escape(summary)}</description></item>`,
  )
  const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>블로그</title><link>${siteUrl}</link><description>글</description>${items.join('')}</channel></rss>`
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}

import type { MetadataRoute } from 'next'
import { absoluteUrl } from '@/lib/addresses/routes'

/** Everything is allowed. Naver says that it looks for its own name (Yeti), so the important crawlers are named. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: ['Yeti', 'Googlebot', 'Bingbot', '*'], allow: '/' },
    sitemap: absoluteUrl('/sitemap.xml'),
  }
}
